package org.cableway.parse.telegram;

/**
 * What a line of a list begins with: {@code -- the item}, {@code - item}, {@code * item}, {@code
 * (1) item}, {@code a) item}.
 */
final class ListItem {

  private static final int MOST_DASHES = 3;

  /** True where a range of a text begins an item. */
  static boolean starts(char[] text, int from, int to) {
    return isDashed(text, from, to) || isCounted(text, from, to);
  }

  private static boolean isDashed(char[] text, int from, int to) {
    int at = from;
    while (at < to && at - from < MOST_DASHES && isDash(text[at])) {
      at++;
    }
    if (at == from || at == to) {
      return false;
    }
    char next = text[at];
    return next == ' ' || next == '(' || (next >= 'A' && next <= 'Z');
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '*' || c == '•' || c == 'o';
  }

  private static boolean isCounted(char[] text, int from, int to) {
    int first = from < to && text[from] == '(' ? from + 1 : from;
    int at = first;
    while (at < to && at - first < 2 && text[at] >= '0' && text[at] <= '9') {
      at++;
    }
    if (at == first && at < to && isLetter(text[at])) {
      at++;
    }
    return at > first && at + 1 < to && text[at] == ')' && text[at + 1] == ' ';
  }

  private static boolean isLetter(char c) {
    char capital = Capitals.of(c);
    return capital >= 'A' && capital <= 'Z';
  }

  private ListItem() {}
}
