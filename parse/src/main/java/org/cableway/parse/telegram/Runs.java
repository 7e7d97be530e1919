package org.cableway.parse.telegram;

/** Where a run of signs of one kind ends that begins at a place; the place itself for no run. */
final class Runs {

  private Runs() {}

  /** Of capitals of ASCII. */
  static int capitals(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z') {
      at++;
    }
    return at;
  }

  /** Of digits of ASCII, so many at most. */
  static int digits(String text, int from, int most) {
    int at = from;
    int to = Math.min(text.length(), from + most);
    while (at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  /** True where a word ends before a place, as a pattern's boundary knows it. */
  static boolean endsWord(String text, int at) {
    char next = at < text.length() ? text.charAt(at) : ' ';
    return next != '_'
        && !Character.isLetterOrDigit(next)
        && Character.getType(next) != Character.NON_SPACING_MARK;
  }

  /** Of blanks, as {@link Blanks} knows them. */
  static int blanks(String text, int from) {
    int at = from;
    while (at < text.length() && Blanks.is(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
