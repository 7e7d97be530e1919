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

  private static final int BLANK = 1 << 12;
  private static final int STROKE = 1 << 13;

  /** What is a sign only together with what stands before it. */
  private static final int JOINED = 1 << 14;

  private static final int DIGITS_OF_A_SERIAL = 8;

  private static final int[] KINDS = kinds();

  private static int[] kinds() {
    int[] kinds = new int[128];
    for (char c = 0; c < kinds.length; c++) {
      kinds[c] = kind(c);
    }
    for (char c : "-=_*".toCharArray()) {
      kinds[c] |= STROKE | JOINED;
    }
    for (char c : "0123456789".toCharArray()) {
      kinds[c] |= DIGIT | JOINED;
    }
    for (char c : "fFeExX".toCharArray()) {
      kinds[c] |= JOINED;
    }
    kinds['('] |= BRACKET;
    kinds['['] |= SQUARE;
    kinds[':'] |= COLON;
    kinds['/'] |= SLASH;
    kinds['<'] |= LESS;
    return kinds;
  }

  private static int kind(char c) {
    return Character.isWhitespace(c) ? BLANK : Character.isLowerCase(c) ? SMALL : 0;
  }

  /** The signs of a text. */
  public static Signs of(String text) {
    int bits = 0;
    int blanks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int kind = c < KINDS.length ? KINDS[c] : kind(c);
      bits |= kind;
      blanks += (kind & BLANK) / BLANK;
      if ((kind & JOINED) != 0) {
        bits |= joined(text, i, kind);
      }
    }
    return new Signs(bits, text.length() - blanks);
  }

  private static int joined(String text, int i, int kind) {
    if ((kind & STROKE) != 0) {
      return isRun(text, i, STROKE, 3) ? RULE : 0;
    }
    if ((kind & DIGIT) != 0) {
      return isRun(text, i, DIGIT, DIGITS_OF_A_SERIAL) ? SERIAL : 0;
    }
    return switch (text.charAt(i)) {
      case 'f', 'F' -> isOf(text, i) ? OF : 0;
      case 'x', 'X' -> i > 0 && (text.charAt(i - 1) | ' ') == 'x' ? XX : 0;
      default -> isPage(text, i) ? PAGE : 0;
    };
  }

  private static boolean isRun(String text, int end, int kind, int length) {
    int i = end;
    while (i >= 0 && end - i < length && has(text.charAt(i), kind)) {
      i--;
    }
    return end - i == length;
  }

  private static boolean isOf(String text, int end) {
    return end > 1
        && end + 1 < text.length()
        && (text.charAt(end - 1) | ' ') == 'o'
        && Character.isWhitespace(text.charAt(end - 2))
        && Character.isWhitespace(text.charAt(end + 1));
  }

  // Of all letters E is the most frequent one, and hardly ever behind a G.
  private static boolean isPage(String text, int end) {
    return end > 2
        && (text.charAt(end - 1) | ' ') == 'g'
        && text.regionMatches(true, end - 3, "PAGE", 0, 4);
  }

  private static boolean has(char c, int kind) {
    return c < KINDS.length && (KINDS[c] & kind) != 0;
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
