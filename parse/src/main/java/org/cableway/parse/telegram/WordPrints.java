package org.cableway.parse.telegram;

/**
 * What is left of the words of a text when each leaves a print of its length and five of its
 * letters (a filter of Bloom's): never says no to a word of the text, and yes to hardly another
 * one. To gather prints costs a third of what it costs to learn the words.
 */
final class WordPrints {

  /** A print sets two bits; one character in eight begins a word. */
  private static final int BITS_A_CHARACTER = 8;

  private static final int SMALLEST = 1 << 10;

  /** The golden ratio of 64 bits: spreads what is multiplied with it. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final int NONE = -1;

  /** 1 for a letter. */
  private static final byte[] LETTERS = letters();

  private static byte[] letters() {
    byte[] letters = new byte[128];
    for (char c = 0; c < letters.length; c++) {
      letters[c] = (byte) (isLetter(c) ? 1 : 0);
    }
    return letters;
  }

  private final long[] bits;

  private WordPrints(int size) {
    bits = new long[Integer.highestOneBit(Math.max(SMALLEST, size)) / Long.SIZE * 2];
  }

  /**
   * The prints of a text.
   *
   * @param longest a longer run of letters counts as several words of this length and a rest
   */
  static WordPrints of(char[] text, int longest) {
    WordPrints prints = new WordPrints(text.length * BITS_A_CHARACTER);
    int word = NONE;
    long last = 0;
    for (int from = 0; from < text.length; from += Long.SIZE) {
      long letters = letters(text, from);
      long edges = letters ^ (letters << 1 | last);
      last = letters >>> 63;
      for (; edges != 0; edges &= edges - 1) {
        int at = from + Long.numberOfTrailingZeros(edges);
        if (word != NONE) {
          prints.add(text, word, at, longest);
        }
        word = word == NONE ? at : NONE;
      }
    }
    if (word != NONE) {
      prints.add(text, word, text.length, longest);
    }
    return prints;
  }

  // A bit for each letter: to branch at each end of a word costs more than to look for it so.
  private static long letters(char[] text, int from) {
    long letters = 0;
    int size = Math.min(Long.SIZE, text.length - from);
    for (int i = 0; i < size; i++) {
      char c = text[from + i];
      letters |= (c < LETTERS.length ? LETTERS[c] : 0L) << i;
    }
    return letters;
  }

  private void add(char[] text, int from, int to, int longest) {
    int at = from;
    while (to - at > longest) {
      add(text, at, at + longest);
      at += longest;
    }
    if (to - at > 1) {
      add(text, at, to);
    }
  }

  private void add(char[] text, int from, int to) {
    long print = print(text, from, to);
    bits[first(print)] |= 1L << print;
    bits[second(print)] |= 1L << (print >>> 6);
  }

  /** False for a word that the text has not; of two letters and more, all of ASCII. */
  boolean mayHold(char[] text, int from, int to) {
    long print = print(text, from, to);
    return (bits[first(print)] >>> print & 1) != 0
        && (bits[second(print)] >>> (print >>> 6) & 1) != 0;
  }

  // Only the lowest six bits of a shift count.
  private int first(long print) {
    return (int) (print >>> 38) & (bits.length - 1);
  }

  private int second(long print) {
    return (int) (print >>> 12) & (bits.length - 1);
  }

  private static long print(char[] text, int from, int to) {
    int print = to - from;
    print = print << 5 | letter(text[from]);
    print = print << 5 | letter(text[from + 1]);
    print = print << 5 | letter(text[(from + to) >>> 1]);
    print = print << 5 | letter(text[to - 2]);
    print = print << 5 | letter(text[to - 1]);
    return print * SPREAD;
  }

  private static int letter(char c) {
    return c & 31;
  }

  /** True for a letter of ASCII. */
  static boolean isLetter(char c) {
    char small = (char) (c | ' ');
    return small >= 'a' && small <= 'z';
  }
}
