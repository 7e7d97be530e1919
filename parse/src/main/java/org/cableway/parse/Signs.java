package org.cableway.parse;

/**
 * What a line holds, seen in one pass over it. Most lines are prose and most patterns look for
 * something else: readers ask here first, and try a pattern only where it can match. Never says no
 * where the sign is there; letters are those of ASCII unless said otherwise.
 *
 * @param bits the signs below, added up
 * @param ink how many characters are no white space
 */
public record Signs(int bits, int ink) {

  /** A digit. */
  public static final int DIGIT = 1;

  /** A small letter of any alphabet. */
  public static final int SMALL = 1 << 1;

  /** An opening round bracket. */
  public static final int BRACKET = 1 << 2;

  /** An opening square bracket. */
  public static final int SQUARE = 1 << 3;

  /** A colon. */
  public static final int COLON = 1 << 4;

  /** A slash. */
  public static final int SLASH = 1 << 5;

  /** A less-than sign, with which tags begin. */
  public static final int LESS = 1 << 6;

  /** {@code of} between white space, in any case: {@code 001.2 OF 002}. */
  public static final int OF = 1 << 7;

  /** {@code page} in any case. */
  public static final int PAGE = 1 << 8;

  /** The letter x twice in a row, in any case. */
  public static final int XX = 1 << 9;

  /** Eight digits in a row. */
  public static final int SERIAL = 1 << 10;

  /** Three of {@code - = _ *} in a row, mixed or not. */
  public static final int RULE = 1 << 11;

  /** White space that is more than one blank: two in a row, a tab, a no-break space. */
  public static final int GAP = 1 << 12;

  /**
   * What {@code summary}, slips of typists too, {@code bluf} and {@code bottom line} begin with, in
   * any case.
   */
  public static final int SUMMARY = 1 << 13;

  /** What {@code comment} begins with, in any case. */
  public static final int COMMENT = 1 << 14;

  /** What {@code SIPDIS} begins with, in any case. */
  public static final int SIPDIS = 1 << 15;

  private static final int ASCII = 128;

  /** Highest bit of what a character is: white space. */
  private static final long BLANK = 1L << 63;

  /**
   * By character, all that is to be known of it in one look: the places of {@link SignRuns} that it
   * fits, above them the signs that it is, on top whether it is white space.
   */
  private static final long[] KINDS = kinds();

  private static long[] kinds() {
    long[] kinds = new long[ASCII];
    for (char c = 0; c < kinds.length; c++) {
      kinds[c] = kind(c);
    }
    return kinds;
  }

  private static long kind(char c) {
    boolean isBlank = Character.isWhitespace(c);
    long sign = (long) sign(c) << SignRuns.PLACES;
    return (isBlank ? BLANK : 0) | sign | SignRuns.fits(isBlank ? ' ' : c);
  }

  private static int sign(char c) {
    return switch (c) {
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> DIGIT;
      case '(' -> BRACKET;
      case '[' -> SQUARE;
      case ':' -> COLON;
      case '/' -> SLASH;
      case '<' -> LESS;
      case '\u00a0' -> GAP;
      case ' ' -> 0;
      default -> Character.isWhitespace(c) ? GAP : Character.isLowerCase(c) ? SMALL : 0;
    };
  }

  /** The signs of a text. */
  public static Signs of(String text) {
    long seen = 0;
    int blanks = 0;
    long fitting = 0;
    long fitted = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      long kind = c < ASCII ? KINDS[c] : kind(c);
      seen |= kind;
      blanks += (int) (kind >>> 63);
      fitting = (fitting << 1 | SignRuns.STARTS) & kind;
      fitted |= fitting;
    }
    int signs = (int) ((seen & ~BLANK) >>> SignRuns.PLACES);
    return new Signs(signs | SignRuns.signs(fitted), text.length() - blanks);
  }

  /** True where any of some signs is there: {@code has(DIGIT | SLASH)}. */
  public boolean has(int signs) {
    return (bits & signs) != 0;
  }

  /** True where all of some signs are there. */
  public boolean hasAll(int signs) {
    return (bits & signs) == signs;
  }
}
