package org.cableway.parse.telegram;

/** Where sentences end. */
final class Sentences {

  private static final String ENDS = ".!?:;";
  private static final String CLOSERS = ")]}\"'”’»* >_-";

  /** True where a text ends with a sentence or with what leads in a list. */
  static boolean ends(String text) {
    int at = text.length() - 1;
    int closers = 0;
    while (at >= 0 && CLOSERS.indexOf(text.charAt(at)) >= 0 && closers < 5) {
      at--;
      closers++;
    }
    return at >= 0 && (ENDS.indexOf(text.charAt(at)) >= 0 || (closers > 0 && isBracket(text)));
  }

  // ")" at the end closes a remark that stands for a sentence.
  private static boolean isBracket(String text) {
    char last = text.charAt(text.length() - 1);
    return last == ')' || last == ']' || last == '"' || last == '”';
  }

  private Sentences() {}
}
