package org.cableway.enrich;

import java.util.Collection;

/**
 * Words to be known in a text while its letters are read, in capitals or not: each letter leads
 * from a place of the tree to the next one, or out of it. Nothing is copied and nothing hashed for
 * the words that are no such ones, and those are nearly all.
 */
final class WordTree {

  /** What {@link #find} gives for a word with a letter outside of ASCII. */
  static final int FOREIGN = 0;

  /** What {@link #find} gives for a word that is none of these. */
  static final int NONE = -1;

  // Before the first letter.
  private static final int ROOT = 1;

  private static final int OUTSIDE = 0;
  private static final int LETTERS = 26;
  private static final int SMALL = 'a' - 'A';

  /** From each place by each letter. */
  private final char[] steps;

  private final boolean[] ends;
  private int places = ROOT + 1;

  /**
   * @param words in capitals; one with a letter outside of ASCII is never found
   */
  WordTree(Collection<String> words) {
    int most = places;
    for (String word : words) {
      most += word.length();
    }
    steps = new char[most * LETTERS];
    ends = new boolean[most];
    words.forEach(this::add);
  }

  private void add(String word) {
    int place = ROOT;
    for (int i = 0; i < word.length(); i++) {
      int letter = letter(word.charAt(i));
      if (letter < 0) {
        return;
      }
      int step = place * LETTERS + letter;
      steps[step] = steps[step] == OUTSIDE ? (char) places++ : steps[step];
      place = steps[step];
    }
    ends[place] = true;
  }

  /**
   * The word that begins at a place of a line, as a number below {@link #places}; {@link #NONE}
   * where it is none of these, {@link #FOREIGN} where only a look at all of it can tell.
   *
   * @param limit where it ends at the latest
   */
  int find(String line, int from, int limit) {
    int place = ROOT;
    for (int at = from; at < limit && Letters.isLetter(line.charAt(at)); at++) {
      char c = line.charAt(at);
      if (c >= Letters.ASCII) {
        return FOREIGN;
      }
      place = steps[place * LETTERS + letter(c)];
      if (place == OUTSIDE) {
        return NONE;
      }
    }
    return ends[place] ? place : NONE;
  }

  /** How many places there are. */
  int places() {
    return places;
  }

  private static int letter(char c) {
    int letter = (c | SMALL) - 'a';
    return letter < LETTERS ? letter : -1;
  }
}
