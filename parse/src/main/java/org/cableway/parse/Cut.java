package org.cableway.parse;

/**
 * A line that was cut as boilerplate.
 *
 * @param line the line
 * @param stripper who cut it: {@code share-links}
 */
public record Cut(Line line, String stripper) {}
