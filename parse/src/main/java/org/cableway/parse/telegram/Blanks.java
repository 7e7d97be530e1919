package org.cableway.parse.telegram;

import java.util.regex.Pattern;

/** Blanks as patterns know them: the white space of ASCII. */
final class Blanks {

  private static final Pattern RUN = Pattern.compile("\\s+");

  private Blanks() {}

  /** What {@code \s} matches. */
  static boolean is(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** True for a text of which a dot of a pattern matches all: no end of line stands in it. */
  static boolean isOneLine(String text) {
    return text.indexOf('\n') < 0
        && text.indexOf('\r') < 0
        && text.indexOf('\u0085') < 0
        && text.indexOf('\u2028') < 0
        && text.indexOf('\u2029') < 0;
  }

  /** None at the ends, one blank in place of each run. The same text where it is so already. */
  static String squeezed(String text) {
    String own = text.strip();
    return isSqueezed(own) ? own : RUN.matcher(own).replaceAll(" ");
  }

  private static boolean isSqueezed(String text) {
    char before = 'x';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (is(c) && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return true;
  }
}
