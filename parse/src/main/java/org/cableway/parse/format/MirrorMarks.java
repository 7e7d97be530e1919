package org.cableway.parse.format;

/**
 * Where the marks stand that a page of the mirror has: its table, and below it one or two blocks,
 * the telegram's header and text. The mirror has one cable a page; who strings several of them
 * together has more to say. Of one thread.
 */
final class MirrorMarks {

  static final String BLOCK = "<pre>";

  private static final String TABLE = "<table class='cable'>";
  private static final String COPIED_TABLE = "<table class=\"cable\">";

  private int table = -1;
  private boolean isOneTable;
  private boolean hasTable;
  private int block = -1;
  private int second = -1;
  private int blocks;
  private int line;

  /**
   * Takes a mark into account where one stands.
   *
   * @param at index of the sign that tags begin with; each one of a page, in their order
   * @param linesAbove how many lines end above it
   */
  void take(byte[] bytes, int at, int linesAbove) {
    if (PlainBytes.isAt(bytes, at, BLOCK)) {
      blocks++;
      block = blocks == 1 ? at : block;
      second = blocks == 2 ? at : second;
      line = blocks == 1 ? 1 + linesAbove : line;
    } else if (PlainBytes.isAt(bytes, at, TABLE)) {
      isOneTable = !hasTable;
      hasTable = true;
      table = at;
    } else if (PlainBytes.isAt(bytes, at, COPIED_TABLE)) {
      // A mark of the mirror's own counts more than one with other quotes above it.
      isOneTable = table < 0;
      table = isOneTable ? at : table;
    }
  }

  /** True where they are those of a page of the mirror. */
  boolean areOfPage() {
    return isOneTable && block > table && blocks <= 2;
  }

  /** Index of the table; -1 where there is none. */
  int table() {
    return table;
  }

  /** Index of the first block; -1 where there is none. */
  int block() {
    return block;
  }

  /** Number of the line that the first block begins on. */
  int line() {
    return line;
  }

  /** Index of the second block; -1 where there is none. */
  int second() {
    return second;
  }
}
