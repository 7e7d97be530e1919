package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word, a number or a sign of a REF list.
 *
 * @param text upper case
 * @param start where it stands
 * @param end where it ends
 */
record Token(String text, int start, int end) {

  // Matches the zero of "COTON0U" and of "0TTAWA", which is meant for a letter.
  private static final Pattern ZERO =
      Pattern.compile("(?=0)(?:(?<=[A-Z])0(?=[A-Z])|(?<![A-Z0-9])0(?=[A-Z]{3}))");

  /** The tokens of a text. */
  static List<Token> of(String text) {
    String printed = upper(text);
    String upper = hasZeroInWord(printed) ? ZERO.matcher(printed).replaceAll("O") : printed;
    List<Token> tokens = new ArrayList<>();
    int end = 0;
    for (int start = 0; start < upper.length(); start = end) {
      end = end(upper, start);
      if (!isBlank(upper.charAt(start))) {
        tokens.add(new Token(upper.substring(start, end), start, end));
      }
    }
    return tokens;
  }

  private static boolean hasZeroInWord(String upper) {
    int last = upper.length() - 1;
    int at = 0;
    while (at < last && !(upper.charAt(at) == '0' && isCapital(upper.charAt(at + 1)))) {
      at++;
    }
    return at < last;
  }

  /** Where the token ends that begins at a place: digits, a word with its points, or one sign. */
  private static int end(String upper, int start) {
    char first = upper.charAt(start);
    int end = start + Character.charCount(upper.codePointAt(start));
    while (end < upper.length() && goesOn(first, upper.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean goesOn(char first, char c) {
    if (isDigit(first)) {
      return isDigit(c);
    }
    return isCapital(first) && (isCapital(c) || c == '.' || c == '\'' || c == '\u2019');
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }

  boolean isWord() {
    return text.charAt(0) >= 'A' && text.charAt(0) <= 'Z';
  }

  boolean is(String other) {
    return text.equals(other);
  }

  boolean isOneOf(List<String> others) {
    return others.contains(text);
  }

  /** Upper case, letter by letter, so that places in the text stay what they are. */
  private static String upper(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    if (upper.length() == text.length()) {
      return upper;
    }
    StringBuilder same = new StringBuilder(text.length());
    text.chars().forEach(c -> same.append(Character.toUpperCase((char) c)));
    return same.toString();
  }
}
