package org.cableway.parse.telegram;

/**
 * The letters of reasons and what stands between them, {@code (b) and (d)}, sign by sign: each
 * block of a classifier has some.
 */
final class ReasonLetters {

  private static final int MOST_SIGNS = 6;
  private static final int MOST_LETTERS = 4;
  private static final int MOST_DIGITS = 2;

  private static final String SIGNS = "(),.;:/&+[]\"'\u201c\u201d\u2018\u2019-";

  private ReasonLetters() {}

  /**
   * Where ends what may stand before the next letter: {@code " and ("}, {@code ", "}, {@code /}.
   */
  static int betweenEnd(String text, int from) {
    return signsEnd(text, wordEnd(text, signsEnd(text, from)));
  }

  /** Where the letters or the number end that stand at a place; -1 where none do. */
  static int end(String text, int from) {
    int end = lettersEnd(text, from);
    end = end == from ? Runs.digits(text, from, MOST_DIGITS) : end;
    return end > from && !goesOn(text, end) ? end : -1;
  }

  private static int signsEnd(String text, int from) {
    int to = Math.min(text.length(), from + MOST_SIGNS);
    int at = from;
    while (at < to && (Blanks.is(text.charAt(at)) || SIGNS.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int at) {
    char first = at < text.length() ? Glance.capital(text.charAt(at)) : ' ';
    return switch (first) {
      case 'A' -> and(text, at);
      case 'O' -> word(text, at, "OR");
      case 'S' -> paragraph(text, word(text, at, "SUB"), at);
      case 'P' -> paragraph(text, at, at);
      default -> at;
    };
  }

  // A line break may have cut it: "an d".
  private static int and(String text, int at) {
    int n = afterBlank(text, at + 1);
    int d = afterBlank(text, n + 1);
    return Glance.isAt(text, n, "N") && Glance.isAt(text, d, "D")
        ? d + 1
        : word(text, at, "AS WELL AS");
  }

  private static int paragraph(String text, int at, int otherwise) {
    int whole = word(text, at, "PARAGRAPH");
    if (whole > at) {
      return word(text, whole, "S");
    }
    int cut = word(text, at, "PARA");
    return at > otherwise || cut == at ? otherwise : word(text, word(text, cut, "S"), ".");
  }

  /** Behind a word that stands at a place; the place itself where it does not. */
  private static int word(String text, int at, String capitals) {
    return Glance.isAt(text, at, capitals) ? at + capitals.length() : at;
  }

  private static int afterBlank(String text, int at) {
    return at < text.length() && Blanks.is(text.charAt(at)) ? at + 1 : at;
  }

  private static int lettersEnd(String text, int from) {
    int to = Math.min(text.length(), from + MOST_LETTERS);
    int at = from;
    while (at < to
        && Glance.capital(text.charAt(at)) >= 'A'
        && Glance.capital(text.charAt(at)) <= 'H') {
      at++;
    }
    return at;
  }

  private static boolean goesOn(String text, int at) {
    char next = at < text.length() ? text.charAt(at) : ' ';
    return Glance.isLetterOrDigit(next) || next == '\'' || next == '\u2019';
  }
}
