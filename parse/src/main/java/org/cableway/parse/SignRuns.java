package org.cableway.parse;

/**
 * The signs that are several characters in a row, all looked for at once: each of their places has
 * a bit, which is set while the text fits up to there (the shift-and of Baeza-Yates and Gonnet).
 * What comes next depends on no branch: a processor guesses wrong at every tenth letter of prose
 * otherwise, for as long as ten letters take.
 */
final class SignRuns {

  private static final int ASCII = 128;

  /** By character, the places that it fits: bits below {@link #PLACES}. */
  private static final long[] FITS = new long[ASCII];

  /** How many places there are, at most. */
  static final int PLACES = 47;

  private static final String DIGIT = "0123456789";
  private static final String STROKE = "-=_*";

  private static final int[] SIGNS = {
    Signs.OF,
    Signs.PAGE,
    Signs.XX,
    Signs.SERIAL,
    Signs.RULE,
    Signs.GAP,
    Signs.SUMMARY,
    Signs.SUMMARY,
    Signs.SUMMARY,
    Signs.SUMMARY,
    Signs.COMMENT,
    Signs.SIPDIS,
  };

  private static final String[][] RUNS = {
    {" ", "oO", "fF", " "},
    {"pP", "aA", "gG", "eE"},
    {"xX", "xX"},
    {DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT},
    {STROKE, STROKE, STROKE},
    {" ", " "},
    {"sS", "uU", "mMnN"},
    {"sS", " ", "uU", " ", "mM"},
    {"bB", "lL", "uU", "fF"},
    {"bB", "oO", "tT", "tT"},
    {"cC", "oO", "mM", "mM"},
    {"sS", "iI", "pP", "dD"},
  };

  private static final long[] ENDS = new long[RUNS.length];

  /** The first place of each. A text fits up to there wherever the character fits. */
  static final long STARTS = places();

  private static long places() {
    long starts = 0;
    long place = 1;
    for (int run = 0; run < RUNS.length; run++) {
      starts |= place;
      for (String characters : RUNS[run]) {
        ENDS[run] = place;
        for (int i = 0; i < characters.length(); i++) {
          FITS[characters.charAt(i)] |= place;
        }
        place <<= 1;
      }
    }
    return starts;
  }

  /**
   * The places that a character fits. Those that a text fits up to behind it are the ones behind
   * those that it fitted before, and {@link #STARTS}, as far as the character fits them.
   *
   * @param c the character; white space of any kind as a blank
   */
  static long fits(char c) {
    return c < ASCII ? FITS[c] : 0;
  }

  /**
   * The signs that a text holds.
   *
   * @param fitted every place that it fitted up to
   */
  static int signs(long fitted) {
    int signs = 0;
    for (int run = 0; run < ENDS.length; run++) {
      signs |= (fitted & ENDS[run]) == 0 ? 0 : SIGNS[run];
    }
    return signs;
  }

  private SignRuns() {}
}
