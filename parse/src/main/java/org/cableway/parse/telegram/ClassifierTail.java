package org.cableway.parse.telegram;

import java.util.Locale;
import java.util.Set;

/**
 * The words that lead in the reasons, seen from the end of the text before them: a pattern that is
 * searched for from the start tries its alternatives at every word instead.
 */
final class ClassifierTail {

  private static final Set<String> WORDS =
      Set.of(
          "FOR",
          "FR",
          "F",
          "DUE",
          "TO",
          "BASED",
          "UPON",
          "ON",
          "UNDER",
          "PER",
          "IN",
          "OF",
          "WITH",
          "AND",
          "SECTION",
          "SEC",
          "SE",
          "THE",
          "PURSUANT",
          "ACCORDING",
          "BECAUSE",
          "AS",
          "BY");

  private ClassifierTail() {}

  /** Before this place, no tail of a text begins: what follows it is signs and words of tails. */
  static int earliest(String text) {
    int end = text.length();
    int from = end;
    while (end >= 0) {
      while (end > 0 && maySeparate(text.charAt(end - 1))) {
        end--;
      }
      from = end;
      end = startOfWord(text, end);
    }
    return from;
  }

  private static boolean maySeparate(char c) {
    return c <= ' ' || c > '~' || ",;:-.".indexOf(c) >= 0;
  }

  // Where the word of a tail begins that ends at a place; -1 where another word stands there.
  private static int startOfWord(String text, int end) {
    int start = end;
    while (start > 0 && Glance.isLetter(text.charAt(start - 1))) {
      start--;
    }
    boolean known =
        start < end && WORDS.contains(text.substring(start, end).toUpperCase(Locale.ROOT));
    return known ? start : -1;
  }
}
