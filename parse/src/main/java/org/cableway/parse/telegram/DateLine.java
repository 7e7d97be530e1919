package org.cableway.parse.telegram;

import java.util.regex.Pattern;

/** {@code Friday, 18 December 2009, 11:04}: a newspaper's edition puts it above the heading. */
final class DateLine {

  private static final Pattern DATE_LINE =
      Pattern.compile(
          "\\s*[A-Z][a-z]{2,8}day, \\d{1,2} [A-Z][a-z]{2,8} \\d{4}, \\d{1,2}:\\d{2}\\s*");

  static boolean is(String text) {
    return DATE_LINE.matcher(text).matches();
  }

  private DateLine() {}
}
