package org.cableway.parse.telegram;

/**
 * A text in capitals, for quick looks, and how it uses them: older telegrams know nothing else.
 *
 * @param text the text with small letters of ASCII made capitals, as long as before
 * @param only true for a text of (nearly) nothing but capitals
 */
record Capitals(String text, boolean only) {

  private static final int SAMPLE = 20_000;

  private static final int SMALL = 1;
  private static final int CAPITAL = 2;

  /** Of each sign of ASCII: a table has no branch that a processor could guess wrong. */
  private static final byte[] KINDS = kinds();

  private static byte[] kinds() {
    byte[] kinds = new byte[128];
    for (char c = 0; c < kinds.length; c++) {
      kinds[c] = (byte) kind(c);
    }
    return kinds;
  }

  private static int kind(char c) {
    return Character.isLowerCase(c) ? SMALL : Character.isUpperCase(c) ? CAPITAL : 0;
  }

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
      int kind = c < KINDS.length ? KINDS[c] : kind(c);
      small += kind & SMALL;
      capital += kind / CAPITAL;
      if (c < KINDS.length) {
        capitals[i] = (char) (c - (kind & SMALL) * ('a' - 'A'));
      }
    }
    return new Capitals(
        new String(capitals), capitals.length > SAMPLE ? only : small * 5 < capital);
  }
}
