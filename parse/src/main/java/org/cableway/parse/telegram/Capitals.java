package org.cableway.parse.telegram;

/**
 * A text in capitals, for quick looks, and how it uses them: older telegrams know nothing else.
 *
 * @param text the text with small letters of ASCII made capitals, as long as before
 * @param only true for a text of (nearly) nothing but capitals
 */
record Capitals(String text, boolean only) {

  private static final int SAMPLE = 20_000;
  private static final char LAST_OF_ASCII = 127;

  /** The capitals of a text. */
  static Capitals of(String text) {
    char[] capitals = text.toCharArray();
    int small = 0;
    int capital = 0;
    boolean only = false;
    for (int i = 0; i < capitals.length; i++) {
      char c = capitals[i];
      if (i == SAMPLE) {
        only = small * 5 < capital;
      }
      if (c >= 'a' && c <= 'z') {
        small++;
        capitals[i] = (char) (c - 'a' + 'A');
      } else if (c >= 'A' && c <= 'Z') {
        capital++;
      } else if (c > LAST_OF_ASCII) {
        small += Character.isLowerCase(c) ? 1 : 0;
        capital += Character.isUpperCase(c) ? 1 : 0;
      }
    }
    return new Capitals(
        new String(capitals), capitals.length > SAMPLE ? only : small * 5 < capital);
  }
}
