package org.cableway.parse.telegram;

/**
 * Where a numbered paragraph stands.
 *
 * @param number as written; null where it has got lost
 * @param marking portion mark without brackets; null where it has none
 * @param from offset of its number
 * @param content offset of its text
 * @param to offset behind its text
 */
record ParagraphSpan(Integer number, String marking, int from, int content, int to) {

  /** What its lines were read for: {@code paragraphs 2 (C)}. */
  String claim() {
    return "paragraphs "
        + (number == null ? "?" : number)
        + (marking == null ? "" : " (" + marking + ")");
  }
}
