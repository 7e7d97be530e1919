package org.cableway.enrich;

import java.util.regex.Pattern;

/** White space of a text; nearly all of it is single spaces, which need no pattern. */
final class Blanks {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** The text with one space for white space of any length. */
  static String collapsed(String text) {
    return areSingle(text) ? text : BLANKS.matcher(text).replaceAll(" ");
  }

  private static boolean areSingle(String text) {
    boolean isBehind = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' ? isBehind : c >= '\t' && c <= '\r') {
        return false;
      }
      isBehind = c == ' ';
    }
    return true;
  }

  private Blanks() {}
}
