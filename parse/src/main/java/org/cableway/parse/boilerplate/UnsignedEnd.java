package org.cableway.parse.boilerplate;

import java.util.regex.Pattern;

/** Finds the end of a telegram that nobody signs, as far as its own lines tell. */
final class UnsignedEnd {

  /** {@code returning to the island. END COMMENT.}: with it most unsigned telegrams end. */
  private static final Pattern CLOSED =
      Pattern.compile("(?i)(?:.*\\W)?END (?:COMMENT|NOTE|SUMMARY|TEXT)\\W{0,4}", Pattern.DOTALL);

  /** {@code Participants:}, {@code -- the cranes}, {@code Please visit our site at}. */
  private static final Pattern ATTACHED =
      Pattern.compile("(?i)\\s*(?:[^.!?]{1,40}:|[-*]{1,2} .{1,80}|(?:please )?visit .{3,90})");

  /** {@code Harbor Union 66 31.5}: a row of numbers. */
  private static final Pattern ROW =
      Pattern.compile("[^.!?]{1,60} [\\d.,]{1,12}%?(?: [A-Z]{3,20})?");

  /** Wider lines no telegraph wrote. */
  private static final int WRAPPED = 80;

  /** Fewer lines show no width. */
  private static final int MIN_LINES = 8;

  private final Sheet sheet;
  private final int body;

  UnsignedEnd(Sheet sheet, int body) {
    this.sheet = sheet;
    this.body = body;
  }

  /**
   * Index behind the last line.
   *
   * @param from the last line that is certainly the telegram's
   * @param limit the first line that is certainly not
   */
  int find(int from, int limit) {
    int stop = endOfBlock(from, limit);
    boolean isNarrow = isNarrow(stop);
    boolean isClosed = isClosed(stop - 1);
    for (int at = sheet.filledFrom(stop, limit); at < limit; at = sheet.filledFrom(stop, limit)) {
      boolean isForeign = (isNarrow && isWide(at)) || (isClosed && !isAttached(at));
      if (isForeign) {
        return stop;
      }
      stop = endOfBlock(at, limit);
      if (sheet.kind(stop - 1) == LineKind.TRAILER) {
        return stop;
      }
      isClosed |= isClosed(stop - 1);
    }
    return limit;
  }

  private boolean isAttached(int i) {
    return sheet.kind(i) != LineKind.OTHER
        || ATTACHED.matcher(sheet.text(i)).matches()
        || isRow(i)
        || isRow(i + 1);
  }

  private boolean isRow(int i) {
    return i < sheet.size() && ROW.matcher(sheet.text(i)).matches();
  }

  private boolean isClosed(int i) {
    String text = sheet.text(i);
    return text.length() <= 4000 && CLOSED.matcher(text).matches();
  }

  private int endOfBlock(int from, int limit) {
    int end = from;
    while (end < limit && !sheet.isBlank(end)) {
      end++;
    }
    return Math.max(end, Math.min(from + 1, limit));
  }

  private boolean isNarrow(int end) {
    int lines = 0;
    for (int i = body; i < end; i++) {
      if (isWide(i)) {
        return false;
      }
      lines += sheet.isBlank(i) ? 0 : 1;
    }
    return lines >= MIN_LINES;
  }

  private boolean isWide(int i) {
    String text = sheet.text(i).strip();
    return text.length() > WRAPPED && !text.contains("://");
  }
}
