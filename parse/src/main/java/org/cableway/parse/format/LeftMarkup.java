package org.cableway.parse.format;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.Pattern;

/** Takes from a line of text what the page left that it was copied from: tags, and bold labels. */
final class LeftMarkup {

  // Matches "<br>", "<br />", "</p>", "<b>", "</strong>".
  private static final Pattern TAG =
      Pattern.compile("</?(?:br|p|b|i|u|em|strong)\\s?/?>", CASE_INSENSITIVE);

  // Matches the "**TAGS:**" and the "**E.O.**" that begin a line of Markdown.
  private static final Pattern BOLD =
      Pattern.compile("^(\\s{0,24})\\*\\*([A-Z][^*\\n]{0,59})\\*\\*(?!\\*)", CASE_INSENSITIVE);

  private LeftMarkup() {}

  static String without(String line) {
    String text = line.indexOf('<') < 0 ? line : TAG.matcher(line).replaceAll("");
    return text.indexOf("**") < 0 ? text : BOLD.matcher(text).replaceFirst("$1$2");
  }
}
