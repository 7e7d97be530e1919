package org.cableway.parse.telegram;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a cable on its classification line: {@code ASTANA 000610}, {@code 75 LIBREVILLE
 * 1895}, {@code RIO DE JANEIRO 000012}.
 *
 * @param year two or four digits, null where none is written
 * @param post as written
 * @param serial digits
 * @param end where it ends in the text
 */
record CableName(String year, String post, String serial, int end) {

  private static final Pattern NAME =
      Pattern.compile(
          "[\\s:,-]{0,6}(?:((?:19|20)?\\d\\d)\\s)?([A-Z](?:[A-Z.' -]{0,28}[A-Z.])?)\\s{0,6}(\\d{1,8})(?![0-9/])",
          CASE_INSENSITIVE);

  private static final int MOST_BLANKS = 6;
  private static final int LONGEST_POST = 30;
  private static final int MOST_DIGITS = 8;

  /** The name that stands at a place; null where none does. */
  static CableName at(String text, int at) {
    CableName usual = usual(text, at);
    return usual == null ? matched(text, at) : usual;
  }

  /** The same by the pattern, however it is written. */
  static CableName matched(String text, int at) {
    Matcher name = NAME.matcher(text).region(at, text.length());
    return name.lookingAt()
        ? new CableName(name.group(1), name.group(2), name.group(3), name.end())
        : null;
  }

  /** Blanks, a word of capitals, a blank, and digits; null for what is left to the pattern. */
  private static CableName usual(String text, int at) {
    int post = Runs.blanks(text, at);
    int postEnd = Runs.capitals(text, post);
    int serial = postEnd + 1;
    int end = Runs.digits(text, serial, MOST_DIGITS);
    boolean isUsual =
        post - at <= MOST_BLANKS
            && postEnd > post
            && postEnd - post <= LONGEST_POST
            && text.startsWith(" ", postEnd)
            && end > serial
            && !goesOn(text, end);
    return isUsual
        ? new CableName(null, text.substring(post, postEnd), text.substring(serial, end), end)
        : null;
  }

  private static boolean goesOn(String text, int at) {
    return at < text.length() && text.charAt(at) >= '/' && text.charAt(at) <= '9';
  }
}
