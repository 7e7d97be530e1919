package org.cableway.enrich;

import java.util.BitSet;

/**
 * Where a run of letters is cut because no word is so long: in a text that lost its blanks. Found
 * for all of a line at once, so that nobody looks back over a run for each of its letters.
 */
final class LongRuns {

  private final BitSet cuts = new BitSet();

  private LongRuns() {}

  /** The cuts of a text up to an end, behind so many letters each. */
  static LongRuns of(String text, int end, int longest) {
    LongRuns runs = new LongRuns();
    int letters = 0;
    for (int at = 0; at < end; at++) {
      boolean isLetter = Letters.isLetter(text.charAt(at));
      if (isLetter && letters > 0 && letters % longest == 0) {
        runs.cuts.set(at);
      }
      letters = isLetter ? letters + 1 : 0;
    }
    return runs;
  }

  /** True where a run is cut before a place. */
  boolean isCut(int at) {
    return cuts.get(at);
  }
}
