package org.cableway.parse.telegram;

/**
 * Quick looks at a REF list: most name one cable or two and have no enumerator. May say yes for
 * nothing, never no; the patterns of {@link ReferenceItems} decide.
 */
final class ReferenceSigns {

  private ReferenceSigns() {}

  /** True where an enumerator may stand at or behind a place: it has one of three signs behind. */
  static boolean mayEnumerate(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (isSign(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** True where a letter may be glued to the digits before it: {@code MADRID 2188C. MADRID 41}. */
  static boolean mayRunTogether(String text) {
    for (int i = 2; i + 1 < text.length(); i++) {
      if (isSign(text.charAt(i + 1))
          && Glance.isLetter(text.charAt(i))
          && isDigit(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** True where a letter stands alone before a blank: {@code A Montreal 365, B Ottawa 406}. */
  static boolean hasBareLetter(String text, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (isBlank(text.charAt(i + 1))
          && Glance.isLetter(text.charAt(i))
          && (i == from || !Glance.isLetterOrDigit(text.charAt(i - 1)))) {
        return true;
      }
    }
    return false;
  }

  /** True for a text with a letter or digit of any alphabet. */
  static boolean saysSomething(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  private static boolean isSign(char c) {
    return c == '.' || c == ')' || c == ':';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
