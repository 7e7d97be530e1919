package org.cableway.parse.telegram;

/**
 * Knows what a line of a transmission header starts with: {@code VZCZCXRO3222}, {@code RR RUEHBI},
 * {@code DE RUEHTA}, {@code ZNY CCCCC}, {@code R 090504Z APR 09}, {@code FM AMEMBASSY}, {@code TO
 * RUEHC/}, {@code RUEHBJ/}. Every place of every header is asked, so it goes by the letters up to
 * the next sign; the same as a pattern stands in the test.
 */
final class LineStart {

  private static final int NONE = -1;

  /** Letters of a routing indicator, the slash of an address behind it or not. */
  private static final int SHORTEST_INDICATOR = 4;

  private static final int LONGEST_INDICATOR = 7;

  /** {@code INFO}. */
  private static final int LONGEST_WORD = 4;

  private static final String ID = "VZCZC";
  private static final int ID_LETTERS = 8;
  private static final int SECURITY_LETTERS = 5;
  private static final int MONTH_LETTERS = 3;
  private static final int MOMENT_DIGITS = 6;

  private LineStart() {}

  /** Where the first start at or behind a place begins; the length of the text where none does. */
  static int next(String text, int from) {
    int at = from;
    while (at < text.length() && (isBehindLetter(text, at) || end(text, at) < 0)) {
      at++;
    }
    return at;
  }

  // Nearly every place is; blanks and digits stand before the letters.
  private static boolean isBehindLetter(String text, int at) {
    return at > 0 && text.charAt(at - 1) > '9';
  }

  /** Where a start ends that begins at a place; -1 where none does. */
  static int end(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    if (!Blanks.is(before) && !isDigit(before)) {
      return NONE;
    }
    int end = Runs.capitals(text, at);
    if (end == at) {
      return isDigit(text.charAt(at)) ? moment(text, at) : NONE;
    }
    return switch (charAt(text, end)) {
      case '/' -> address(text, at);
      case ' ' -> end - at > LONGEST_WORD ? NONE : behindWord(text, at, text.substring(at, end));
      default -> id(text, at, end);
    };
  }

  private static int id(String text, int at, int end) {
    boolean isId = end == at + ID_LETTERS && text.startsWith(ID, at);
    return isId && isDigit(charAt(text, end)) ? end + 1 : NONE;
  }

  private static int behindWord(String text, int at, String word) {
    int next = at + word.length() + 1;
    return switch (word) {
      case "DE" -> isIndicator(text, next) ? behind(text, Runs.capitals(text, next), ' ') : NONE;
      case "FM" -> Runs.capitals(text, next) > next ? next + 1 : NONE;
      case "TO", "INFO", "XMT" -> address(text, next);
      case "ZNR", "ZNY" -> endOfWord(text, next, SECURITY_LETTERS, SECURITY_LETTERS);
      case "OO", "PP", "RR", "ZZ" -> Math.max(routing(text, next), moment(text, at));
      default -> moment(text, at);
    };
  }

  private static int routing(String text, int at) {
    return charAt(text, at) == 'R'
        ? endOfWord(text, at, SHORTEST_INDICATOR, LONGEST_INDICATOR)
        : NONE;
  }

  // The end of a word of capitals; a small letter or a digit makes another word of it.
  private static int endOfWord(String text, int at, int shortest, int longest) {
    int end = Runs.capitals(text, at);
    char next = charAt(text, end);
    boolean goesOn = Character.isLetterOrDigit(next) || next == '_';
    return end - at >= shortest && end - at <= longest && !goesOn ? end : NONE;
  }

  private static boolean isIndicator(String text, int at) {
    int length = Runs.capitals(text, at) - at;
    return charAt(text, at) == 'R' && length >= SHORTEST_INDICATOR && length <= LONGEST_INDICATOR;
  }

  // One slash; two begin the suffix of an office.
  private static int address(String text, int at) {
    if (!isIndicator(text, at) && !text.startsWith("ZEN/", at)) {
      return NONE;
    }
    int end = behind(text, Runs.capitals(text, at), '/');
    return charAt(text, end) == '/' ? NONE : end;
  }

  /** {@code R 090504Z APR 09}, the letters of precedence left out or twice. */
  private static int moment(String text, int from) {
    int day = isDigit(charAt(text, from)) ? from : precedenceEnd(text, precedenceEnd(text, from));
    int zone = day + MOMENT_DIGITS;
    if (charAt(text, zone) != 'Z'
        || charAt(text, zone + 1) != ' '
        || Runs.digits(text, day, MOMENT_DIGITS) < zone) {
      return NONE;
    }
    int month = zone + 2;
    int year = month + MONTH_LETTERS + 1;
    boolean isMonth = Runs.capitals(text, month) == year - 1 && charAt(text, year - 1) == ' ';
    return isMonth && Runs.digits(text, year, 2) == year + 2 ? year + 2 : NONE;
  }

  // "O " and "OO "; the place itself where none stands there.
  private static int precedenceEnd(String text, int at) {
    int end = at;
    while (end < at + 2 && isPrecedence(charAt(text, end))) {
      end++;
    }
    return end > at && charAt(text, end) == ' ' ? end + 1 : at;
  }

  private static boolean isPrecedence(char c) {
    return c == 'Z' || c == 'O' || c == 'P' || c == 'R';
  }

  private static int behind(String text, int at, char sign) {
    return charAt(text, at) == sign ? at + 1 : NONE;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  // A line break where the text is at its end: no start holds one.
  private static char charAt(String text, int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
  }
}
