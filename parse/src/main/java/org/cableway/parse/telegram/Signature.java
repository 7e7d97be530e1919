package org.cableway.parse.telegram;

import java.util.List;

/**
 * The end of a telegram.
 *
 * @param names surnames as written; empty where nobody signed
 * @param from offset at which the names, or the trailing lines before them, begin
 * @param line index of the line that holds the names, -1 where nobody signed
 */
record Signature(List<String> names, int from, int line) {}
