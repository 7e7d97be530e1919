package org.cableway.parse.telegram;

/**
 * What may be the number of a paragraph.
 *
 * @param number its value; {@link #NONE} where a mark stands alone
 * @param from offset of its first digit
 * @param content offset of the text behind number and mark
 * @param mark its portion mark, null where it has none
 * @param sign the sign behind the digits: {@code .}, {@code )}, another, or 0 for none
 * @param strict false where letters stand for digits: {@code l. (C)}
 * @param opensLine false in the middle of a line, where line breaks have been lost
 * @param indent columns before it
 */
record Numeral(
    int number,
    int from,
    int content,
    PortionMark mark,
    char sign,
    boolean strict,
    boolean opensLine,
    int indent) {

  /** The number of a paragraph that has a mark alone. */
  static final int NONE = 0;

  // More blanks than any telegram has between number and mark.
  private static final int GAP = 8;

  private static final String SIGNS = ".),:;";

  /** True where a portion mark stands behind it: no list has that. */
  boolean strong() {
    return mark != null;
  }

  /** The numeral that a line begins with; null where it begins with none. */
  static Numeral opening(String text, int lineFrom, int lineTo) {
    int at = lineFrom;
    while (at < lineTo && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    int indent = at - lineFrom;
    int signs = 0;
    while (at < lineTo && signs < 2 && isSignBefore(text.charAt(at))) {
      at++;
      signs++;
    }
    while (signs > 0 && at < lineTo && text.charAt(at) == ' ') {
      at++;
    }
    Numeral bracketed =
        at < lineTo && text.charAt(at) == '(' ? read(text, at + 1, lineTo, true, indent) : null;
    // "(13) (C) The text" and, of a list, "(1) the item".
    if (bracketed != null) {
      return bracketed.strong() && bracketed.sign == ')' ? bracketed : null;
    }
    return read(text, at, lineTo, true, indent);
  }

  private static boolean isSignBefore(char c) {
    return switch (c) {
      case '¶', '\uFFFD', '?', '.', '-', '*' -> true;
      default -> false;
    };
  }

  /** The numeral at an offset; null where none is. */
  static Numeral read(String text, int from, int lineTo, boolean opensLine, int indent) {
    int at = from;
    while (at < lineTo && at - from < 4 && isDigit(text.charAt(at))) {
      at++;
    }
    int digits = at - from;
    if (digits == 0 || digits > 3) {
      return null;
    }
    at = skipBlanks(text, at, lineTo);
    char sign = at < lineTo && SIGNS.indexOf(text.charAt(at)) >= 0 ? text.charAt(at) : 0;
    while (at < lineTo && SIGNS.indexOf(text.charAt(at)) >= 0 && at - from < digits + GAP) {
      at++;
    }
    int behind = at;
    at = skipBlanks(text, at, text.length());
    PortionMark mark = PortionMark.at(text, at);
    int content = mark == null ? skipBlanks(text, behind, lineTo) : mark.end();
    int number = value(text, from, from + digits);
    boolean strict = isStrict(text, from, from + digits);
    boolean reads =
        number > NONE
            && (mark != null || (strict && readsPlain(text, sign, behind, content, lineTo)));
    return reads ? new Numeral(number, from, content, mark, sign, strict, opensLine, indent) : null;
  }

  // "7. THE TEXT" and "7.The text", not "7.5 percent" and not "7," at a line's end.
  private static boolean readsPlain(String text, char sign, int behind, int content, int lineTo) {
    if ((sign != '.' && sign != ')') || content >= lineTo) {
      return false;
    }
    char next = text.charAt(content);
    if (text.startsWith("xxx", content)) {
      return true;
    }
    return content > behind
        ? !Character.isLowerCase(next) || sign == ')'
        : Character.isUpperCase(next) || next == '"';
  }

  private static int skipBlanks(String text, int from, int to) {
    int at = from;
    int limit = Math.min(to, from + GAP);
    while (at < limit && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || c == 'l' || c == 'I' || c == 'O';
  }

  private static boolean isStrict(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) <= '9') {
      at++;
    }
    return at == to;
  }

  private static int value(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      int digit = c == 'O' ? 0 : c == 'l' || c == 'I' ? 1 : c - '0';
      value = value * 10 + digit;
    }
    return value;
  }
}
