package org.cableway.app.parse;

import java.util.ArrayList;
import java.util.List;

/** Text in columns of fixed width. */
public final class Columns {

  private Columns() {}

  /** Rows of at most so many characters, cut at a blank where there is one; at least one row. */
  public static List<String> wrapped(String text, int width) {
    return wrapped(text, width, width);
  }

  /** The same, with another width for the first row: something stands before it. */
  public static List<String> wrapped(String text, int first, int width) {
    List<String> rows = new ArrayList<>();
    int start = 0;
    int room = first;
    while (text.length() - start > room) {
      int blank = text.lastIndexOf(' ', start + room);
      boolean isWord = blank <= start;
      int end = isWord ? start + room : blank;
      rows.add(text.substring(start, end));
      start = isWord ? end : blank + 1;
      room = width;
    }
    rows.add(text.substring(start));
    return rows;
  }

  /** Filled up with blanks behind. */
  public static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  /** Filled up with blanks before. */
  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }
}
