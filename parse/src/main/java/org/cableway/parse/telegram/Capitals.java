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

  private Capitals() {}
}
