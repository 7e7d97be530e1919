package org.cableway.store;

import java.time.Instant;

/**
 * A cable that was found.
 *
 * @param id canonical id, {@code 09ASTANA610}
 * @param created null where the cable does not say
 * @param level {@code CONFIDENTIAL//NOFORN}
 * @param origin the post, {@code ASTANA}
 * @param snippet a few words around the match on one line, matches between {@code [} and {@code ]};
 *     the start of the cable where no words were asked for
 */
public record Hit(
    String id, Instant created, String level, String origin, String subject, String snippet) {}
