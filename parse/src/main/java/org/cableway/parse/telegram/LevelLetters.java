package org.cableway.parse.telegram;

/**
 * Recognises a level of classification by its letters alone: sent spaced, in any case, and now and
 * then with a letter lost or added at the start.
 */
final class LevelLetters {

  private LevelLetters() {}

  /** Where the level ends that the text begins with; -1 where it does not begin with it. */
  static int end(String text, String level) {
    int start = 0;
    while (start < text.length() && !isLetter(text, start)) {
      if (start > 12 || Character.isDigit(text.charAt(start))) {
        return -1;
      }
      start++;
    }
    int exact = match(text, start, level, 0);
    if (exact >= 0) {
      return exact;
    }
    // "CSE C R E T" and "UUNCLAS" have a letter too many, "E C R E T" one too few.
    int added = start + 1 < text.length() ? match(text, start + 1, level, 0) : -1;
    if (added >= 0) {
      return added;
    }
    return match(text, start, level, 1);
  }

  private static int match(String text, int from, String level, int skip) {
    int at = from;
    boolean spaced = false;
    for (int i = skip; i < level.length(); i++) {
      while (at < text.length() && text.charAt(at) == ' ') {
        spaced = true;
        at++;
      }
      if (at >= text.length() || Character.toUpperCase(text.charAt(at)) != level.charAt(i)) {
        return -1;
      }
      at++;
    }
    // "SECRETARY FOR ..." is no level; "S E C R E TTEL AVIV" is one.
    return at < text.length() && isLetter(text, at) && !spaced ? -1 : at;
  }

  private static boolean isLetter(String text, int at) {
    return Character.isLetter(text.charAt(at));
  }
}
