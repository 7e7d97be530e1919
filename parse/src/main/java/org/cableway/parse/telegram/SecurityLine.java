package org.cableway.parse.telegram;

import java.util.Optional;

/**
 * The Z line: {@code ZNY CCCCC ZZH ZDK}.
 *
 * @param security classification of the transmission, {@code CCCCC}
 */
record SecurityLine(String security) {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 6;

  /** The classification on a Z line. */
  static Optional<SecurityLine> read(String text) {
    int start = Runs.blanks(text, 3);
    int end = Runs.capitals(text, start);
    boolean isSecurity =
        start > 3
            && text.startsWith("ZN")
            && Runs.capitals(text, 2) == 3
            && end >= start + SHORTEST
            && end <= start + LONGEST
            && (end == text.length() || Blanks.is(text.charAt(end)));
    return isSecurity && isOneLetter(text, start, end) && Blanks.isOneLine(text)
        ? Optional.of(new SecurityLine(text.substring(start, end)))
        : Optional.empty();
  }

  private static boolean isOneLetter(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == text.charAt(start)) {
      at++;
    }
    return at == end;
  }
}
