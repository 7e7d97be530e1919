package org.cableway.parse.telegram;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cableway.parse.tables.Table;

/** The words of titles and offices in {@code classifier_titles.csv}, also where misspelt. */
final class ClassifierTitles {

  /** Shorter words are too near to names: CHIEF and Chief's neighbours. */
  private static final int SHORTEST_WITH_ONE_SLIP = 7;

  private static final int SHORTEST_WITH_TWO_SLIPS = 10;

  private static final ClassifierTitles STANDARD = new ClassifierTitles();

  private final Set<String> words;
  private final List<String> longWords;

  private ClassifierTitles() {
    words =
        Table.rows(ClassifierTitles.class, "classifier_titles.csv").stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());
    longWords = words.stream().filter(word -> word.length() >= SHORTEST_WITH_ONE_SLIP).toList();
  }

  static ClassifierTitles standard() {
    return STANDARD;
  }

  /** True for a word of a title, by its letters in capitals. */
  boolean isTitle(String letters) {
    if (words.contains(letters)) {
      return true;
    }
    int length = letters.length();
    if (length < SHORTEST_WITH_ONE_SLIP - 1 || length > 24) {
      return false;
    }
    for (String word : longWords) {
      int allowed = word.length() >= SHORTEST_WITH_TWO_SLIPS ? 2 : 1;
      if (isNear(letters, word, allowed) && slips(letters, word, allowed) <= allowed) {
        return true;
      }
    }
    return false;
  }

  /** A look that costs little: slips hardly ever hit both ends of a word. */
  private static boolean isNear(String a, String b, int allowed) {
    return Math.abs(a.length() - b.length()) <= allowed
        && (a.charAt(0) == b.charAt(0) || a.charAt(a.length() - 1) == b.charAt(b.length() - 1));
  }

  /** Letters changed, lost, added or swapped; stops counting above the limit. */
  static int slips(String a, String b, int limit) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        row[j] = swapped ? Math.min(row[j], beforeLast[j - 2] + 1) : row[j];
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return limit + 1;
      }
      int[] oldest = beforeLast;
      beforeLast = last;
      last = row;
      row = oldest;
    }
    return last[b.length()];
  }
}
