package org.cableway.parse.telegram;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.Pattern;
import org.cableway.parse.Line;
import org.cableway.parse.Signs;

/** Tags of a page that have come into a telegram: {@code <br>} at the end of each line. */
final class Markup {

  // Matches "<br>", "</td>", "</table>".
  private static final Pattern TAG =
      Pattern.compile("</?(?:br|td|tr|table|tbody|p|div|span|pre|code|b|i) ?/?>", CASE_INSENSITIVE);

  /** The line without tags. */
  static Line without(Line line) {
    return !line.signs().has(Signs.LESS)
        ? line
        : line.withText(TAG.matcher(line.text()).replaceAll(""));
  }

  private Markup() {}
}
