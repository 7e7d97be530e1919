package org.cableway.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person typed, as an expression of FTS5. Every word is put in quotes, so that none is an
 * operator and no text is an error of syntax.
 */
final class MatchExpression {

  // border "gas price" elect*
  private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");

  // FTS5 refuses expressions deeper than 256; nobody types as many words.
  private static final int MOST_TERMS = 64;

  /**
   * {@code border "gas price" elect*} is {@code "border" "gas price" "elect"*}; the first {@value
   * #MOST_TERMS} words count; empty where there is not one letter or digit.
   */
  static String of(String text) {
    List<String> terms = new ArrayList<>();
    Matcher term = TERM.matcher(text.replace('\u201c', '"').replace('\u201d', '"'));
    while (terms.size() < MOST_TERMS && term.find()) {
      String phrase = term.group(1);
      String words = phrase == null ? term.group(2) : phrase;
      if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
        terms.add(quoted(words, phrase == null && words.endsWith("*")));
      }
    }
    return String.join(" ", terms);
  }

  private static String quoted(String words, boolean beginning) {
    String clean = words.replace('\0', ' ').replace('*', ' ').strip();
    return '"' + clean + '"' + (beginning ? "*" : "");
  }

  private MatchExpression() {}
}
