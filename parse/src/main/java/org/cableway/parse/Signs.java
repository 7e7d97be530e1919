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

  private static final int ASCII = 128;

  /** Highest bit of what a character is: white space. */
  private static final int BLANK = 1 << 31;

  /**
   * By character, all that is to be known of it in one look: the places of {@link SignRuns} that it
   * fits, above them the signs that it is, on top whether it is white space.
   */
  private static final int[] KINDS = kinds();

  private static int[] kinds() {
    int[] kinds = new int[ASCII];
    for (char c = 0; c < kinds.length; c++) {
      kinds[c] = kind(c);
    }
    return kinds;
  }

  private static int kind(char c) {
    boolean isBlank = Character.isWhitespace(c);
    return (isBlank ? BLANK : 0) | sign(c) << SignRuns.PLACES | SignRuns.fits(isBlank ? ' ' : c);
  }

  private static int sign(char c) {
    return switch (c) {
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> DIGIT;
      case '(' -> BRACKET;
      case '[' -> SQUARE;
      case ':' -> COLON;
      case '/' -> SLASH;
      case '<' -> LESS;
      default -> Character.isLowerCase(c) ? SMALL : 0;
    };
  }

  /** The signs of a text. */
  public static Signs of(String text) {
    int seen = 0;
    int blanks = 0;
    int fitting = 0;
    int fitted = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int kind = c < ASCII ? KINDS[c] : kind(c);
      seen |= kind;
      blanks += kind >>> 31;
      fitting = (fitting << 1 | SignRuns.STARTS) & kind;
      fitted |= fitting;
    }
    int signs = (seen & ~BLANK) >>> SignRuns.PLACES;
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
