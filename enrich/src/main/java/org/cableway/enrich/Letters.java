package org.cableway.enrich;

import java.util.Arrays;

/**
 * Letters and their case. By far the most are of ASCII, and the tables of all alphabets are slow to
 * ask.
 */
final class Letters {

  /** The first character behind those of ASCII. */
  static final int ASCII = 128;

  /** A small letter. The sum of a text tells whether it has more of them than capitals. */
  static final int SMALL = 1;

  /** A capital. */
  static final int CAPITAL = -1;

  private static final int[] CASES = cases();

  private static int[] cases() {
    int[] cases = new int[ASCII];
    Arrays.fill(cases, 'a', 'z' + 1, SMALL);
    Arrays.fill(cases, 'A', 'Z' + 1, CAPITAL);
    return cases;
  }

  /** A letter of any alphabet. */
  static boolean isLetter(char c) {
    return c < ASCII ? CASES[c] != 0 : Character.isLetter(c);
  }

  /** {@link #SMALL}, {@link #CAPITAL}, or 0 for what is neither. */
  static int caseOf(char c) {
    return c < ASCII ? CASES[c] : foreignCase(c);
  }

  private static int foreignCase(char c) {
    if (!Character.isLetter(c)) {
      return 0;
    }
    return Character.isLowerCase(c) ? SMALL : Character.isUpperCase(c) ? CAPITAL : 0;
  }

  private Letters() {}
}
