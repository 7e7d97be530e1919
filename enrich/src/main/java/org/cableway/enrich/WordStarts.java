package org.cableway.enrich;

import java.util.Collection;

/**
 * Where a line may hold one of some words. They have three letters or more, so it is enough to look
 * at two letters of every second place: those that a word begins with, or those behind its first.
 * Nearly everywhere that is one look into a table, and there is none. Lives on one thread.
 */
final class WordStarts {

  /** Letters of a word at most; behind so many a new word begins. */
  static final int LONGEST = 30;

  /** A pair of letters that begins one of the words. */
  private static final int FIRST = 1;

  /** One that stands behind the first letter of one. */
  private static final int SECOND = 2;

  /** What tells a letter of ASCII from the others, whatever its case. */
  private static final int LETTER = 0x1F;

  private static final int BITS = 5;

  private static final int NONE = -1;

  private final byte[] pairs = new byte[1 << (2 * BITS)];

  private String line = "";
  private int end;
  private int next;

  /** Of the line; null as long as nobody asked. */
  private LongRuns runs;

  /**
   * @param words in capitals, of three letters or more
   */
  WordStarts(Collection<String> words) {
    for (String word : words) {
      pairs[pair(word.charAt(0), word.charAt(1))] |= FIRST;
      pairs[pair(word.charAt(1), word.charAt(2))] |= SECOND;
    }
  }

  /** Begins with a line, up to an end. */
  void over(String text, int to) {
    line = text;
    end = to;
    next = 0;
    runs = null;
  }

  /**
   * The next place where a word begins that may be one of the words; all that has a letter outside
   * of ASCII may.
   *
   * @return the end where there is none before it
   */
  int next() {
    String text = line;
    int last = end - 1;
    for (int at = next; at < last; at += 2) {
      int kind = kind(text.charAt(at), text.charAt(at + 1));
      int found = kind == 0 ? NONE : found(kind, at, next);
      if (found >= 0) {
        next = found + 1;
        return found;
      }
    }
    return end;
  }

  private int found(int kind, int at, int from) {
    if ((kind & SECOND) != 0 && at > from && begins(at - 1)) {
      return at - 1;
    }
    return (kind & FIRST) != 0 && begins(at) ? at : NONE;
  }

  private int kind(char first, char second) {
    return (first | second) < Letters.ASCII ? pairs[pair(first, second)] : FIRST | SECOND;
  }

  private static int pair(char first, char second) {
    return (first & LETTER) << BITS | (second & LETTER);
  }

  private boolean begins(int at) {
    return at == 0 || !Letters.isLetter(line.charAt(at - 1)) || (at >= LONGEST && isCut(at));
  }

  // Few words are so long that one may be cut.
  private boolean isCut(int at) {
    for (int before = at - 1; before >= at - LONGEST; before--) {
      if (!Letters.isLetter(line.charAt(before))) {
        return false;
      }
    }
    runs = runs == null ? LongRuns.of(line, end, LONGEST) : runs;
    return runs.isCut(at);
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
