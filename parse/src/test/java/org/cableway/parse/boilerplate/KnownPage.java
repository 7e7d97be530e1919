package org.cableway.parse.boilerplate;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page of which it is known what on it is a telegram's.
 *
 * @param text the whole page
 * @param telegrams the lines of each telegram, by its id
 * @param neither lines that may be kept or cut: it is all one
 */
public record KnownPage(String text, Map<String, List<String>> telegrams, Set<String> neither) {}
