package org.cableway.parse.telegram;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.cableway.parse.tables.Table;

/** The words of titles and offices in {@code classifier_titles.csv}, also where misspelt. */
final class ClassifierTitles {

  /** Shorter words are too near to names: CHIEF and Chief's neighbours. */
  private static final int SHORTEST_WITH_ONE_SLIP = 7;

  private static final int SHORTEST_WITH_TWO_SLIPS = 10;

  private static final ClassifierTitles STANDARD = new ClassifierTitles();

  private static final int LONGEST = 24;

  private static final int ASCII = 128;

  private final Set<String> words;

  /** The long words by their first letter, and by their last: slips hardly ever hit both. */
  private final LongWord[][] starting = new LongWord[ASCII][0];

  private final LongWord[][] ending = new LongWord[ASCII][0];

  /**
   * @param letters which it has, in 32 bits: a slip changes two of them at most
   * @param allowed how many slips
   */
  private record LongWord(String word, int letters, int allowed) {}

  private ClassifierTitles() {
    words =
        Table.rows(ClassifierTitles.class, "classifier_titles.csv").stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());
    words.stream().filter(word -> word.length() >= SHORTEST_WITH_ONE_SLIP).forEach(this::add);
  }

  private void add(String word) {
    int allowed = word.length() >= SHORTEST_WITH_TWO_SLIPS ? 2 : 1;
    LongWord added = new LongWord(word, lettersOf(word), allowed);
    add(added, starting, word.charAt(0));
    add(added, ending, word.charAt(word.length() - 1));
  }

  private static void add(LongWord word, LongWord[][] byLetter, char letter) {
    LongWord[] more = Arrays.copyOf(byLetter[letter], byLetter[letter].length + 1);
    more[more.length - 1] = word;
    byLetter[letter] = more;
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
    if (length < SHORTEST_WITH_ONE_SLIP - 1 || length > LONGEST) {
      return false;
    }
    return isNear(letters, starting, letters.charAt(0))
        || isNear(letters, ending, letters.charAt(length - 1));
  }

  private static boolean isNear(String letters, LongWord[][] byLetter, char letter) {
    if (letter >= ASCII) {
      return false;
    }
    int own = lettersOf(letters);
    for (LongWord word : byLetter[letter]) {
      if (Math.abs(letters.length() - word.word.length()) <= word.allowed
          && Integer.bitCount(own ^ word.letters) <= 2 * word.allowed
          && slips(letters, word.word, word.allowed) <= word.allowed) {
        return true;
      }
    }
    return false;
  }

  private static int lettersOf(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1 << word.charAt(i);
    }
    return letters;
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
