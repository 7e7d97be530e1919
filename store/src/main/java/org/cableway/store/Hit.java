package org.cableway.store;

import java.time.Instant;

/**
 * A cable that was found.
 *
 * @param snippet a few words around the match, matches between {@code [} and {@code ]}
 */
public record Hit(
    String id, Instant created, String level, String origin, String subject, String snippet) {}
