package org.cableway.parse.telegram;

/** Lines drawn with hyphens and the like, often broken in two: {@code -------- --}. */
final class Rules {

  /** True for a line of nothing but ink and spaces, three signs at least. */
  static boolean is(String text) {
    int ink = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isInk(c)) {
        ink++;
      } else if (c != ' ' && c != '\t') {
        return false;
      }
    }
    return ink >= 3;
  }

  // Asked of each line: nearly all are told by their first sign, which no search is needed for.
  private static boolean isInk(char c) {
    return switch (c) {
      case '-', '=', '_', '*', '~', '–', '—', '+', '#' -> true;
      default -> false;
    };
  }

  /** True for a line without a letter or digit. */
  static boolean isPunctuation(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private Rules() {}
}
