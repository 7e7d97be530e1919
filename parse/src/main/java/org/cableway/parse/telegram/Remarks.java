package org.cableway.parse.telegram;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels before, and leftovers around, the text of summaries, comments and paragraphs. */
final class Remarks {

  // Matches "SUMMARY AND COMMENT:", "Comment.", "Bio note:", "ACTION REQUEST:", "BEGIN TEXT."
  private static final Pattern KNOWN =
      Pattern.compile(
          "((?:(?:BEGIN|EXECUTIVE|POST|EMBASSY|MISSION) )?"
              + "(?:SUMMARY|COMMENTS?|INTRODUCTION|BACKGROUND|CONCLUSIONS?|(?:BIO |BIOGRAPHIC )?NOTE"
              + "|ACTION REQUEST(?:ED)?|KEY POINTS|TEXT|OBJECTIVES?|RECOMMENDATIONS?|ASSESSMENT)"
              + "(?: (?:AND|&) [A-Z]{3,15}(?: [A-Z]{3,15})?)?"
              + "(?:[ ,(-]{0,3}CONT(?:INUED|['’]?D|\\.)?\\)?)?) {0,2}(?:[:.]|--?)[-: ]*+",
          CASE_INSENSITIVE);

  // Matches "INDIGENIZATION: " before small letters.
  private static final Pattern SHOUTED =
      Pattern.compile(
          "([A-Z][A-Z0-9'’/&, -]{2,70})(?::|\\.(?= ))[-: ]*+(?=[A-Z\"“(]?[^A-Z]{0,20}[a-z]{2})");

  // What the known labels begin with.
  private static final String[] KNOWN_STARTS = {
    "ACTION", "ASSESS", "BACKGR", "BEGIN ", "BIO", "COMMEN", "CONCLU", "EMBASS", "EXECUT", "INTROD",
    "KEY PO", "MISSIO", "NOTE", "OBJECT", "POST ", "RECOMM", "SUMMAR", "TEXT"
  };

  /** The label that a text starts with; null where it starts with none. */
  static String heading(String text) {
    Matcher known = mayBeKnown(text) ? KNOWN.matcher(text) : null;
    if (known != null && known.lookingAt()) {
      return known.group(1).strip();
    }
    Matcher shouted = mayBeShouted(text) ? SHOUTED.matcher(text) : null;
    return shouted != null && shouted.lookingAt() ? shouted.group(1).strip() : null;
  }

  private static boolean mayBeKnown(String text) {
    char first = text.isEmpty() ? ' ' : Capitals.of(text.charAt(0));
    for (String start : KNOWN_STARTS) {
      if (start.charAt(0) == first && text.regionMatches(true, 0, start, 0, start.length())) {
        return true;
      }
    }
    return false;
  }

  // Most texts begin with a word of small letters.
  private static boolean mayBeShouted(String text) {
    return text.length() > 3
        && text.charAt(0) >= 'A'
        && text.charAt(0) <= 'Z'
        && !isSmall(text.charAt(1))
        && !isSmall(text.charAt(2));
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** The text behind its label. */
  static String behindHeading(String text, String heading) {
    int at = text.indexOf(heading) + heading.length();
    while (at < text.length() && " \n:.-".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return text.substring(at);
  }

  /** The text without brackets, slashes and dashes that its closer has left. */
  static String trimmed(String text) {
    int to = text.length();
    while (to > 0 && " \n([{/-".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    int from = 0;
    while (from < to && " \n)]:-".indexOf(text.charAt(from)) >= 0 && !isItem(text, from)) {
      from++;
    }
    return text.substring(from, to);
  }

  // "-- the first item" keeps its dashes.
  private static boolean isItem(String text, int at) {
    return text.startsWith("- ", at) || text.startsWith("--", at);
  }

  private Remarks() {}
}
