package org.cableway.parse.format;

/**
 * A document as text.
 *
 * @param charset how it was decoded: {@code UTF-8}, {@code UTF-16LE}, {@code windows-1252}
 */
record Decoded(String text, String charset) {}
