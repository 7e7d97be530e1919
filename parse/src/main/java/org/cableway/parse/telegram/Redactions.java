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
          "X{4,2000}+|\\[[A-Z ]{1,30} (?:REMOVED|REDACTED|DELETED)\\]", CASE_INSENSITIVE);

  /** How many runs of X and removal notes a text has. */
  static int in(String text) {
    Matcher matcher = REDACTION.matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  private Redactions() {}
}
