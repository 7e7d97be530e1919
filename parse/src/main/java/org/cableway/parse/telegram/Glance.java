package org.cableway.parse.telegram;

/**
 * Quick looks at a line, which whatever a pattern matches passes too. They cost a tenth of a
 * pattern that says no.
 */
final class Glance {

  /** More signs stand before the first word of no pattern. */
  private static final int HEAD = 20;

  private Glance() {}

  /** The first letter or digit of ASCII, as a capital; a blank where the head has none. */
  static char first(String text) {
    int to = Math.min(text.length(), HEAD);
    for (int i = 0; i < to; i++) {
      char c = capital(text.charAt(i));
      if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
        return c;
      }
    }
    return ' ';
  }

  /** True where the first letter or digit is a digit. */
  static boolean startsWithDigit(String text) {
    char first = first(text);
    return first >= '0' && first <= '9';
  }

  /** True where capitals, or the small letters of them, stand at or behind a column. */
  static boolean holds(String text, int from, String capitals) {
    int last = text.length() - capitals.length();
    for (int i = from; i <= last; i++) {
      int length = 0;
      while (length < capitals.length()
          && capital(text.charAt(i + length)) == capitals.charAt(length)) {
        length++;
      }
      if (length == capitals.length()) {
        return true;
      }
    }
    return false;
  }

  private static char capital(char c) {
    return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
  }
}
