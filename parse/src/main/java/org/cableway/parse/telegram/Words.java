package org.cableway.parse.telegram;

/**
 * The words of one text, as places in it: a set of strings would copy each word of each telegram,
 * to be asked a hundred times. Open addressing; a word is kept once.
 */
final class Words {

  /** Twice as many places as words: one character in ten begins a word that is kept. */
  private static final int CHARACTERS_A_PLACE = 5;

  private static final int SMALLEST = 16;

  private final String text;
  private int[] starts;
  private int[] ends;
  private int size;

  Words(String text) {
    this.text = text;
    int places = Integer.highestOneBit(Math.max(SMALLEST, text.length() / CHARACTERS_A_PLACE)) * 2;
    this.starts = new int[places];
    this.ends = new int[places];
  }

  /** Adds the word that stands at a place of the text; it is not empty. */
  void add(int from, int to) {
    int place = place(text, from, to, "");
    if (ends[place] == 0) {
      starts[place] = from;
      ends[place] = to;
      size++;
      if (size * 2 > starts.length) {
        grow();
      }
    }
  }

  /** True for a word that was added. */
  boolean contains(String word) {
    return contains(word, "");
  }

  /** True where two halves are a word that was added. */
  boolean contains(String first, String second) {
    return ends[place(first, 0, first.length(), second)] != 0;
  }

  // Where a word stands, or would stand.
  private int place(String first, int from, int to, String second) {
    int hash = hash(hash(0, first, from, to), second, 0, second.length());
    int place = (hash ^ (hash >>> 16)) & (starts.length - 1);
    while (ends[place] != 0 && !stands(place, first, from, to, second)) {
      place = (place + 1) & (starts.length - 1);
    }
    return place;
  }

  private boolean stands(int place, String first, int from, int to, String second) {
    int length = to - from;
    return ends[place] - starts[place] == length + second.length()
        && text.regionMatches(starts[place], first, from, length)
        && text.regionMatches(starts[place] + length, second, 0, second.length());
  }

  private static int hash(int seed, String text, int from, int to) {
    int hash = seed;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return hash;
  }

  private void grow() {
    int[] oldStarts = starts;
    int[] oldEnds = ends;
    starts = new int[oldStarts.length * 2];
    ends = new int[oldEnds.length * 2];
    size = 0;
    for (int i = 0; i < oldEnds.length; i++) {
      if (oldEnds[i] != 0) {
        add(oldStarts[i], oldEnds[i]);
      }
    }
  }
}
