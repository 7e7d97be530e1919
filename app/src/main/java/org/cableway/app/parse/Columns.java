package org.cableway.app.parse;

import java.util.ArrayList;
import java.util.List;

/** Text in columns of fixed width. */
final class Columns {

  private Columns() {}

  /** Rows of at most so many characters, cut at a blank where there is one; at least one row. */
  static List<String> wrapped(String text, int width) {
    List<String> rows = new ArrayList<>();
    int start = 0;
    while (text.length() - start > width) {
      int blank = text.lastIndexOf(' ', start + width);
      boolean isWord = blank <= start;
      int end = isWord ? start + width : blank;
      rows.add(text.substring(start, end));
      start = isWord ? end : blank + 1;
    }
    rows.add(text.substring(start));
    return rows;
  }

  /** Filled up with blanks behind. */
  static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  /** Filled up with blanks before. */
  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }
}
