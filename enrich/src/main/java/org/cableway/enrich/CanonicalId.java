package org.cableway.enrich;

/**
 * A canonical id in its parts: {@code 09ASTANA610}.
 *
 * @param year two digits
 * @param post what stands between year and serial
 * @param serial nine digits at most
 */
record CanonicalId(int year, String post, int serial) {

  private static final int YEAR_DIGITS = 2;
  private static final int MOST_DIGITS = 9;

  /** The parts of an id; null for one that has none, or is null. */
  static CanonicalId of(String id) {
    int serial = id == null ? 0 : serialStart(id);
    boolean isWhole =
        serial > YEAR_DIGITS
            && serial < id.length()
            && isDigit(id.charAt(0))
            && isDigit(id.charAt(1))
            && !isDigit(id.charAt(YEAR_DIGITS));
    return isWhole
        ? new CanonicalId(
            Integer.parseInt(id, 0, YEAR_DIGITS, 10),
            id.substring(YEAR_DIGITS, serial),
            Integer.parseInt(id, serial, id.length(), 10))
        : null;
  }

  private static int serialStart(String id) {
    int least = Math.max(0, id.length() - MOST_DIGITS);
    int start = id.length();
    while (start > least && isDigit(id.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
