package org.cableway.parse.telegram;

/**
 * The words of one text, as places in it: a set of strings would copy each word of each telegram,
 * to be asked a hundred times. Open addressing; a word is kept once.
 */
final class Words {

  /** Twice as many places as words: one character in ten begins a word that is kept. */
  private static final int CHARACTERS_A_PLACE = 5;

  private static final int SMALLEST = 16;

  private final char[] text;
  private int[] starts;
  private int[] ends;
  private int[] hashes;
  private int size;

  /**
   * @param text is not copied, and must stay as it is
   */
  Words(char[] text) {
    this.text = text;
    int places = Integer.highestOneBit(Math.max(SMALLEST, text.length / CHARACTERS_A_PLACE)) * 2;
    this.starts = new int[places];
    this.ends = new int[places];
    this.hashes = new int[places];
  }

  /** Adds the word that stands at a place of the text; it is not empty. */
  void add(int from, int to) {
    int hash = hash(text, from, to);
    int place = first(hash);
    while (ends[place] != 0 && !(hashes[place] == hash && stands(place, text, from, to))) {
      place = next(place);
    }
    if (ends[place] == 0) {
      put(place, from, to, hash);
      if (++size * 2 > starts.length) {
        grow();
      }
    }
  }

  private static int hash(char[] text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + text[i];
    }
    return hash;
  }

  // Words are short: to compare them sign by sign costs less than a call that checks its bounds.
  private boolean stands(int place, char[] other, int from, int to) {
    int start = starts[place];
    if (ends[place] - start != to - from) {
      return false;
    }
    int i = from;
    while (i < to && text[start + i - from] == other[i]) {
      i++;
    }
    return i == to;
  }

  /** True for a word that was added; it stands in another text. */
  boolean contains(char[] other, int from, int to) {
    int hash = hash(other, from, to);
    int place = first(hash);
    while (ends[place] != 0 && !(hashes[place] == hash && stands(place, other, from, to))) {
      place = next(place);
    }
    return ends[place] != 0;
  }

  private int first(int hash) {
    return (hash ^ (hash >>> 16)) & (starts.length - 1);
  }

  private int next(int place) {
    return (place + 1) & (starts.length - 1);
  }

  private void put(int place, int from, int to, int hash) {
    starts[place] = from;
    ends[place] = to;
    hashes[place] = hash;
  }

  private void grow() {
    int[] oldStarts = starts;
    int[] oldEnds = ends;
    int[] oldHashes = hashes;
    starts = new int[oldStarts.length * 2];
    ends = new int[starts.length];
    hashes = new int[starts.length];
    for (int i = 0; i < oldEnds.length; i++) {
      if (oldEnds[i] != 0) {
        int place = first(oldHashes[i]);
        while (ends[place] != 0) {
          place = next(place);
        }
        put(place, oldStarts[i], oldEnds[i], oldHashes[i]);
      }
    }
  }
}
