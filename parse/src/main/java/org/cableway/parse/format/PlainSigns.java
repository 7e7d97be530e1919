package org.cableway.parse.format;

/** Signs that only typesetting knows: blanks of other widths, and marks that nobody sees. */
final class PlainSigns {

  private static final char LAST_ASCII = 127;

  private PlainSigns() {}

  /** Blanks of every width as the common one; soft hyphens and marks of direction are nothing. */
  static String of(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) <= LAST_ASCII) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length()).append(text, 0, at);
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (!isInvisible(c)) {
        plain.append(isBlank(c) ? ' ' : c);
      }
    }
    return plain.toString();
  }

  /** A soft hyphen, a joiner, a mark of direction, a byte order mark. */
  static boolean isInvisible(char c) {
    return c > LAST_ASCII && Character.getType(c) == Character.FORMAT;
  }

  private static boolean isBlank(char c) {
    return Character.getType(c) == Character.SPACE_SEPARATOR;
  }
}
