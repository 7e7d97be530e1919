package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a number or a sign of a REF list.
 *
 * @param text upper case
 * @param start where it stands
 * @param end where it ends
 */
record Token(String text, int start, int end) {

  // Matches "SAO", "ST.", "0091", "(".
  private static final Pattern TOKEN = Pattern.compile("\\d+|[A-Z][A-Z.'\u2019]*|[^\\sA-Z0-9]");

  // Matches the zero of "COTON0U" and of "0TTAWA", which is meant for a letter.
  private static final Pattern ZERO =
      Pattern.compile("(?=0)(?:(?<=[A-Z])0(?=[A-Z])|(?<![A-Z0-9])0(?=[A-Z]{3}))");

  /** The tokens of a text. */
  static List<Token> of(String text) {
    String printed = upper(text);
    String upper = printed.indexOf('0') < 0 ? printed : ZERO.matcher(printed).replaceAll("O");
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(upper);
    while (matcher.find()) {
      tokens.add(new Token(matcher.group(), matcher.start(), matcher.end()));
    }
    return tokens;
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
