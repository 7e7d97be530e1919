package org.cableway.parse.boilerplate;

/**
 * Where a telegram stands among the lines of a page.
 *
 * @param start first line of the header
 * @param body first line of the text, {@code start} where there is no header
 * @param end behind the last line of the text
 */
record Span(int start, int body, int end) {}
