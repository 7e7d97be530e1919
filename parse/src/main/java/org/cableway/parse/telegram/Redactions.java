package org.cableway.parse.telegram;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts what was cut out of a text before it was published. */
final class Redactions {

  // Matches "XXXXXXXXXXXX", "xxxxx" and the head of "XXXXXXXXXXXX's", but for "XXX" (30 in Latin)
  // alone; "[NAME REMOVED]", "[detail removed]", "[...]" of an editor is none.
  private static final Pattern REDACTION =
      Pattern.compile(
          "(?=[X\\[])(?:X{4,2000}+|\\[[A-Z ]{1,30} (?:REMOVED|REDACTED|DELETED)\\])",
          CASE_INSENSITIVE);

  // Matches "XXXXXXXXXXXX." in place of a whole line.
  private static final Pattern WHOLE = Pattern.compile("X{4,90}\\W{0,3}", CASE_INSENSITIVE);

  /** True for a line of which nothing else is left. */
  static boolean isWhole(String text) {
    return mayHold(text) && WHOLE.matcher(text.strip()).matches();
  }

  /** How many runs of X and removal notes a text has. */
  static int in(String text) {
    if (!mayHold(text)) {
      return 0;
    }
    Matcher matcher = REDACTION.matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  // Four of the letter in whatever case hold one of these; nearly no line does.
  private static boolean mayHold(String text) {
    return text.indexOf('[') >= 0
        || text.contains("XX")
        || text.contains("xx")
        || text.contains("Xx")
        || text.contains("xX");
  }

  private Redactions() {}
}
