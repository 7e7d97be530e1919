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
    int at = firstAt(text);
    return at < 0 ? ' ' : capital(text.charAt(at));
  }

  /** Where the first letter or digit of ASCII stands; -1 where the head has none. */
  static int firstAt(String text) {
    int to = Math.min(text.length(), HEAD);
    for (int i = 0; i < to; i++) {
      if (isLetterOrDigit(text.charAt(i))) {
        return i;
      }
    }
    return -1;
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
      if (isAt(text, i, capitals)) {
        return true;
      }
    }
    return false;
  }

  /** True where capitals, or the small letters of them, stand at a place. */
  static boolean isAt(String text, int at, String capitals) {
    if (at > text.length() - capitals.length()) {
      return false;
    }
    int length = 0;
    while (length < capitals.length()
        && capital(text.charAt(at + length)) == capitals.charAt(length)) {
      length++;
    }
    return length == capitals.length();
  }

  /** True for a letter of ASCII. */
  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** True for a letter or digit of ASCII. */
  static boolean isLetterOrDigit(char c) {
    return isLetter(c) || (c >= '0' && c <= '9');
  }

  /** A small letter of ASCII as a capital, whatever else as it is. */
  static char capital(char c) {
    return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
  }
}
