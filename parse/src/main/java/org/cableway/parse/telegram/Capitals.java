package org.cableway.parse.telegram;

/** How a text uses capitals: older telegrams know nothing else. */
final class Capitals {

  private static final int SAMPLE = 20_000;

  /** True for a text of (nearly) nothing but capitals. */
  static boolean only(String text) {
    int small = 0;
    int capital = 0;
    int to = Math.min(text.length(), SAMPLE);
    for (int i = 0; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        small++;
      } else if (Character.isUpperCase(c)) {
        capital++;
      }
    }
    return small * 5 < capital;
  }

  /** The text with small letters of ASCII made capitals, as long as before. */
  static String of(String text) {
    char[] capitals = text.toCharArray();
    for (int i = 0; i < capitals.length; i++) {
      char c = capitals[i];
      capitals[i] = c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
    }
    return new String(capitals);
  }

  private Capitals() {}
}
