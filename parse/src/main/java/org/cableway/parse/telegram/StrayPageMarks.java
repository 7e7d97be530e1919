package org.cableway.parse.telegram;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.parse.Line;
import org.cableway.parse.Signs;
import org.cableway.parse.tables.Posts;

/**
 * Page marks that have lost their line break and stand inside a line of the heading. They are
 * blanked, not cut: columns stay what they are.
 */
final class StrayPageMarks {

  private static final int MOST_WORDS_OF_A_POST = 4;

  // Matches "00000610  002 OF 002" and "00000402".
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9A-Z/.-])0\\d{7}(?![0-9A-Z])(?:\\s{1,9}\\d{3}(?:\\.\\d)?\\s{1,3}OF\\s{1,3}\\d{3})?");

  // Matches "SECRET    PAGE 02        LIMA  02475  01 OF 03  251228Z".
  private static final Pattern OLD =
      Pattern.compile(
          "(?:(?:UNCLASSIFIED|CONFIDENTIAL|SECRET|LIMITED OFFICIAL USE)\\s{2,40})?PAGE \\d\\d\\s{1,12}"
              + "[A-Z][A-Z ]{1,11}\\s{1,6}\\d{4,6}\\s{1,4}(?:\\d\\d OF \\d\\d\\s{1,4})?\\d{6}Z");

  // Matches "001.2 OF 003" alone on a line.
  private static final Pattern LOST_HALF =
      Pattern.compile("\\s*\\d{3}(?:\\.\\d)?\\s{1,3}OF\\s{1,3}\\d{3}");

  private StrayPageMarks() {}

  /** The text with blanks in place of its page marks. */
  static String blanked(Line line) {
    String text = line.text();
    Signs signs = line.signs();
    if (!mayHaveMarks(line)) {
      return text;
    }
    if (signs.has(Signs.OF) && LOST_HALF.matcher(text).matches()) {
      return " ".repeat(text.length());
    }
    StringBuilder out = new StringBuilder(text);
    Matcher old = OLD.matcher(text);
    while (signs.has(Signs.PAGE) && old.find()) {
      blank(out, old.start(), old.end());
    }
    Matcher number = NUMBER.matcher(text);
    while (signs.has(Signs.SERIAL) && number.find()) {
      int start = startOfPost(text, number.start());
      if (start >= 0) {
        blank(out, start, number.end());
      }
    }
    return out.toString();
  }

  /** A look that costs little: nearly all lines have no mark. */
  private static boolean mayHaveMarks(Line line) {
    return line.signs().has(Signs.SERIAL)
        || (line.signs().has(Signs.OF) && line.text().contains(" OF "))
        || (line.signs().has(Signs.PAGE) && line.text().contains("PAGE "));
  }

  /** Where the name before a page's number begins; -1 where no name stands there. */
  private static int startOfPost(String text, int end) {
    int best = -1;
    int at = end;
    for (int words = 0; words < MOST_WORDS_OF_A_POST; words++) {
      int wordEnd = at;
      while (wordEnd > 0 && text.charAt(wordEnd - 1) == ' ') {
        wordEnd--;
      }
      int start = wordEnd;
      while (start > 0 && Character.isUpperCase(text.charAt(start - 1))) {
        start--;
      }
      if (start == wordEnd) {
        return best;
      }
      at = start;
      if (best < 0 || Posts.standard().find(text.substring(start, end)).isPresent()) {
        best = start;
      }
    }
    return best;
  }

  private static void blank(StringBuilder out, int from, int to) {
    for (int i = from; i < to; i++) {
      out.setCharAt(i, ' ');
    }
  }
}
