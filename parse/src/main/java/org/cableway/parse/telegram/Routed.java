package org.cableway.parse.telegram;

/**
 * An address behind its routing indicator, {@code RUEHBJ/AMEMBASSY BEIJING}. Nearly every line of a
 * header is one, so it is read letter by letter.
 *
 * @param indicator {@code RUEHBJ}; {@code ZEN} where it went by other means
 * @param address what stands behind the slash
 */
record Routed(String indicator, String address) {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 8;

  /** The address that a line is; null where it has no indicator. */
  static Routed read(String text) {
    int end = indicatorEnd(text);
    int start = addressStart(text, end);
    return start < 0 ? null : new Routed(text.substring(0, end), text.substring(start));
  }

  /** True for a line that has an indicator. */
  static boolean is(String text) {
    return addressStart(text, indicatorEnd(text)) >= 0;
  }

  private static int indicatorEnd(String text) {
    if (text.startsWith("ZEN")) {
      return "ZEN".length();
    }
    int end = Runs.capitals(text, 0);
    return end >= SHORTEST && end <= LONGEST && text.charAt(0) == 'R' ? end : -1;
  }

  // One slash with a blank around it or none; two begin the suffix of an office.
  private static int addressStart(String text, int indicatorEnd) {
    int slash = isBlank(text, indicatorEnd) ? indicatorEnd + 1 : indicatorEnd;
    if (!isSlash(text, slash) || isSlash(text, slash + 1)) {
      return -1;
    }
    int start = slash + 1;
    return isBlank(text, start) && !isSlash(text, start + 1) ? start + 1 : start;
  }

  private static boolean isBlank(String text, int at) {
    return at >= 0 && at < text.length() && Blanks.is(text.charAt(at));
  }

  private static boolean isSlash(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) == '/';
  }
}
