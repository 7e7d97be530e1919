package org.cableway.parse.telegram;

import java.util.Optional;

/**
 * The line of the station that sent it: {@code DE RUEHTA #0610/01 0990504}.
 *
 * @param indicator routing indicator, {@code RUEHTA}
 * @param serial station serial and section, {@code #0610/01}; null where absent
 * @param filed day of year and time of filing, {@code 0990504}; null where absent
 */
record OriginatorLine(String indicator, String serial, String filed) {

  private static final int SHORTEST_INDICATOR = 3;
  private static final int LONGEST_INDICATOR = 8;
  private static final int FILED_DIGITS = 7;
  private static final int SERIAL_DIGITS = 6;
  private static final int SECTION_DIGITS = 3;

  /** The fields of a DE line. */
  static Optional<OriginatorLine> read(String text) {
    int start = Runs.blanks(text, 2);
    int end = Runs.capitals(text, start);
    boolean isIndicator = end >= start + SHORTEST_INDICATOR && end <= start + LONGEST_INDICATOR;
    if (!text.startsWith("DE") || start == 2 || !isIndicator || text.charAt(start) != 'R') {
      return Optional.empty();
    }
    int number = Runs.blanks(text, end);
    int numberEnd = serialEnd(text, number);
    int filed = Runs.blanks(text, numberEnd < 0 ? end : numberEnd);
    boolean isWhole = numberEnd >= 0 || number > end || end == text.length();
    if (!isWhole || !Blanks.isOneLine(text)) {
      return Optional.empty();
    }
    return Optional.of(
        new OriginatorLine(
            text.substring(start, end),
            numberEnd < 0 ? null : text.substring(number, numberEnd).replace(" ", ""),
            isFiled(text, filed) ? text.substring(filed, filed + FILED_DIGITS) : null));
  }

  /** Behind {@code #0610/01}; -1 where none stands there, or more than a serial does. */
  private static int serialEnd(String text, int at) {
    if (!text.startsWith("#", at)) {
      return -1;
    }
    int start = at + 1 < text.length() && Blanks.is(text.charAt(at + 1)) ? at + 2 : at + 1;
    int end = Runs.digits(text, start, SERIAL_DIGITS);
    if (text.startsWith("/", end) && end > start) {
      int section = Runs.digits(text, end + 1, SECTION_DIGITS);
      end = section > end + 1 ? section : end;
    }
    return end > start && isEnd(text, end) ? end : -1;
  }

  private static boolean isFiled(String text, int at) {
    int end = Runs.digits(text, at, FILED_DIGITS);
    return end == at + FILED_DIGITS && isEnd(text, text.startsWith("Z", end) ? end + 1 : end);
  }

  private static boolean isEnd(String text, int at) {
    return at == text.length() || Blanks.is(text.charAt(at));
  }
}
