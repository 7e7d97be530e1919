package org.cableway.parse.telegram;

/** What an address is made of: {@code CDR USSOUTHCOM MIAMI FL//CINC/POLAD//}. */
final class AddressSigns {

  private static final int LONGEST = 151;

  /** Two capitals stand in a row before this column. */
  private static final int HEAD = 42;

  private static final boolean[] SIGNS = signs();

  private AddressSigns() {}

  private static boolean[] signs() {
    boolean[] signs = new boolean[128];
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 \t.,'&()/:#+-".chars().forEach(c -> signs[c] = true);
    return signs;
  }

  /** True for a line that may be an address. */
  static boolean isAddress(String text) {
    if (text.length() < 2 || text.length() > LONGEST || !isFirst(text.charAt(0))) {
      return false;
    }
    int at = 1;
    while (at < text.length() && text.charAt(at) < SIGNS.length && SIGNS[text.charAt(at)]) {
      at++;
    }
    return at == text.length() && holdsTwoCapitals(text);
  }

  private static boolean isFirst(char c) {
    return isCapital(c) || (c >= '0' && c <= '9') || c == '(';
  }

  private static boolean holdsTwoCapitals(String text) {
    int to = Math.min(HEAD, text.length());
    int at = 1;
    while (at < to && !(isCapital(text.charAt(at - 1)) && isCapital(text.charAt(at)))) {
      at++;
    }
    return at < to;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
