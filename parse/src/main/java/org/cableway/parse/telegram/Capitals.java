package org.cableway.parse.telegram;

/** How a text uses capitals: older telegrams know nothing else. */
final class Capitals {

  private static final int ASCII = 128;

  private static final int SAMPLE = 20_000;

  /** So many times as many capitals as small letters are (nearly) nothing but capitals. */
  private static final int SHARE = 5;

  /** True for a text of (nearly) nothing but capitals. */
  static boolean only(char[] text) {
    int size = Math.min(text.length, SAMPLE);
    int small = 0;
    int capital = 0;
    // Small letters of a fifth of the text settle it, however it goes on.
    for (int i = 0; i < size && small * SHARE < size; i++) {
      char c = text[i];
      if (isSmall(c)) {
        small++;
      } else if (isCapital(c)) {
        capital++;
      }
    }
    return small * SHARE < capital;
  }

  /** True for a capital of any alphabet. */
  static boolean isCapital(char c) {
    return c < ASCII ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  private static boolean isSmall(char c) {
    return c < ASCII ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
  }

  /** True where capitals of ASCII, or the small letters of them, stand at a place of a text. */
  static boolean stand(char[] text, int at, String capitals) {
    if (at + capitals.length() > text.length) {
      return false;
    }
    int length = 0;
    while (length < capitals.length() && of(text[at + length]) == capitals.charAt(length)) {
      length++;
    }
    return length == capitals.length();
  }

  /** The capital of a small letter of ASCII; every other sign as it is. */
  static char of(char c) {
    return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
  }

  /** The text with small letters of ASCII made capitals: as long as before. */
  static String of(String text) {
    char[] capitals = text.toCharArray();
    for (int i = 0; i < capitals.length; i++) {
      capitals[i] = of(capitals[i]);
    }
    return new String(capitals);
  }

  private Capitals() {}
}
