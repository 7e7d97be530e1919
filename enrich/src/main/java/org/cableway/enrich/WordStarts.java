package org.cableway.enrich;

import java.util.Arrays;
import java.util.Collection;

/**
 * Where a text may hold one of some words: at a word that begins with one of their first letters.
 * Most words do not, and of those each letter costs one look into a table and no branch that
 * depends on it.
 */
final class WordStarts {

  /** Letters of a word at most; behind so many a new word begins. */
  static final int LONGEST = 30;

  private static final int LETTER = 1;
  // More than there are letters in a word, so that the sum below is of a first letter alone.
  private static final int FIRST = LETTER + 64;

  private final int[] kinds = new int[Letters.ASCII];

  /**
   * @param words in capitals
   */
  WordStarts(Collection<String> words) {
    Arrays.fill(kinds, 'A', 'Z' + 1, LETTER);
    Arrays.fill(kinds, 'a', 'z' + 1, LETTER);
    for (String word : words) {
      mark(word.charAt(0));
    }
  }

  private void mark(char capital) {
    if (capital < Letters.ASCII) {
      kinds[capital] = FIRST;
      kinds[Character.toLowerCase(capital)] = FIRST;
    }
  }

  /**
   * The next place where a word begins that may be one of the words; one that begins with a letter
   * outside of ASCII always may.
   *
   * @param before how many letters of a word stand before the first place
   * @return {@code end} where there is none before it
   */
  int next(String line, int from, int end, int before) {
    int letters = before;
    for (int at = from; at < end; at++) {
      int kind = kind(line.charAt(at));
      letters = letters == LONGEST ? 0 : letters;
      letters = (letters + 1) & -(kind & LETTER);
      if (letters + kind == 1 + FIRST) {
        return at;
      }
    }
    return end;
  }

  private int kind(char c) {
    return c < Letters.ASCII ? kinds[c] : Character.isLetter(c) ? FIRST : 0;
  }

  /** Where the word that begins at a place ends. */
  static int end(String line, int from, int end) {
    int limit = Math.min(end, from + LONGEST);
    int to = from;
    while (to < limit && Letters.isLetter(line.charAt(to))) {
      to++;
    }
    return to;
  }
}
