package org.cableway.parse.format;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.Pattern;

/** Takes from a line of text the tags that are left of the page it was copied from. */
final class LeftMarkup {

  // Matches "<br>", "<br />", "</p>", "<b>", "</strong>".
  private static final Pattern TAG =
      Pattern.compile("</?(?:br|p|b|i|u|em|strong)\\s?/?>", CASE_INSENSITIVE);

  private LeftMarkup() {}

  static String without(String line) {
    return line.indexOf('<') < 0 ? line : TAG.matcher(line).replaceAll("");
  }
}
