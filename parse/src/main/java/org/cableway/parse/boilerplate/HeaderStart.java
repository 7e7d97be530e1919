package org.cableway.parse.boilerplate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.parse.Line;
import org.cableway.parse.Signs;

/** Parts the first line of a telegram from words of the page that stand in front of it. */
final class HeaderStart {

  /** {@code anna wrote:VZCZCXRO3222}, {@code Cable: R 090504Z APR 09}: the line break is lost. */
  private static final Pattern GLUED =
      Pattern.compile(
          "([^\\n]{0,200}?[:\\]>)])\\s{0,4}(VZCZC[A-Z]{3}\\d{1,5}|[ZOPRY] (?:[ZOPRY] )?\\d{6}Z [A-Z]{3} \\d\\d)"
              + "\\s{0,9}");

  /** {@code anna wrote:CONFIDENTIAL}, {@code bob said: ACTION WHA-00}. */
  private static final Pattern QUOTED =
      Pattern.compile("(?i)([^\\n]{1,80}?\\b(?:wrote|writes|said) ?:)\\s{0,4}(\\S[^\\n]{0,120})");

  private static final String[] VERBS = {"wrote", "writes", "said"};

  private static final int MAX_LENGTH = 240;

  private HeaderStart() {}

  /** The line as two; empty where no header starts in its middle. */
  static Optional<Line[]> parted(Line line) {
    String text = line.text();
    if (text.length() > MAX_LENGTH || text.indexOf(':') < 0) {
      return Optional.empty();
    }
    if (line.signs().has(Signs.DIGIT) && text.indexOf('Z') >= 0) {
      Matcher glued = GLUED.matcher(text);
      if (glued.matches()) {
        return parts(line, glued);
      }
    }
    Matcher quoted = isSaid(text) ? QUOTED.matcher(text) : null;
    return quoted != null && quoted.matches() && isFirst(quoted.group(2))
        ? parts(line, quoted)
        : Optional.empty();
  }

  /** True where one of the verbs stands before a colon; the pattern tries them at every letter. */
  private static boolean isSaid(String text) {
    for (int at = text.indexOf(':'); at > 0; at = text.indexOf(':', at + 1)) {
      int end = text.charAt(at - 1) == ' ' ? at - 1 : at;
      for (String verb : VERBS) {
        if (text.regionMatches(true, end - verb.length(), verb, 0, verb.length())) {
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<Line[]> parts(Line line, Matcher matcher) {
    return Optional.of(
        new Line[] {line.withText(matcher.group(1)), line.withText(matcher.group(2))});
  }

  private static boolean isFirst(String text) {
    return LineKind.of(text).isHeader() || ClassificationLine.read(text).isPresent();
  }
}
