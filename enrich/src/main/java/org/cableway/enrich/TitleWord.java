package org.cableway.enrich;

/**
 * Where the words of a title stand: letters and digits, also behind an apostrophe. {@code
 * GERMANY'S}, {@code 63RD}, {@code U}, {@code D'IVOIRE}.
 */
final class TitleWord {

  private TitleWord() {}

  /** Where the first word at or behind a place begins; the end of the text where none does. */
  static int start(String text, int from) {
    int at = from;
    while (at < text.length() && signs(text, at) == 0) {
      at++;
    }
    return at;
  }

  /** Where the word ends that begins at a place. */
  static int end(String text, int start) {
    int end = run(text, start);
    while (end < text.length() && isApostrophe(text.charAt(end))) {
      int next = run(text, end + 1);
      if (next == end + 1) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private static int run(String text, int from) {
    int at = from;
    int signs = at < text.length() ? signs(text, at) : 0;
    while (signs > 0) {
      at += signs;
      signs = at < text.length() ? signs(text, at) : 0;
    }
    return at;
  }

  // How many characters the letter or digit at a place takes; 0 where none is.
  private static int signs(String text, int at) {
    char c = text.charAt(at);
    if (c < Letters.ASCII) {
      return Letters.isLetter(c) || (c >= '0' && c <= '9') ? 1 : 0;
    }
    int whole = text.codePointAt(at);
    return Character.isLetter(whole) ? Character.charCount(whole) : 0;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }
}
