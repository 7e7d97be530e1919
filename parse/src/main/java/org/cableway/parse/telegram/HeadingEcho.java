package org.cableway.parse.telegram;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cableway.parse.Line;

/** Recognises what a section repeats of the heading of the first: letters and digits tell. */
final class HeadingEcho {

  private static final int ASCII = 128;

  /** A heading is shorter than this; what follows is text. */
  private static final int LONGEST_HEADING = 40;

  /** {@code 1. (C) Summary:}, {@code 2. SUMMARY}. */
  private static final Pattern PARAGRAPH = Pattern.compile("[\\s¶]*\\d{1,2}\\s?[.)]\\s*[(A-Z]");

  /**
   * {@code SIPDIS}, {@code E.O. 12958: DECL: 11/29/10}, {@code TAGS: PGOV}, {@code SUBJECT: ...}.
   */
  private static final Pattern LABELLED =
      Pattern.compile(
          "\\s*(?:(?:SIPDIS|NOFORN|NODIS|EXDIS|LIMDIS|STADIS|SENSITIVE|NOCONTRACT)\\b"
              + "|E\\.?\\s?[O0]\\.?\\s?\\d{5}|(?:TAGS|SUBJECT|SUBJ)\\s*:).{0,200}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MARKUP = Pattern.compile("</?[a-z]{1,10}>");

  private final String heading;

  private HeadingEcho(String heading) {
    this.heading = heading;
  }

  /** The echo of the heading that starts at a line. */
  static HeadingEcho of(List<Line> lines, int from, int to) {
    StringBuilder heading = new StringBuilder("\n");
    int seen = 0;
    for (int i = from; i < to && seen < LONGEST_HEADING; i++) {
      String text = lines.get(i).text();
      if (isParagraph(text)) {
        break;
      }
      seen += text.isBlank() ? 0 : 1;
      heading.append(key(text));
    }
    return new HeadingEcho(heading.append('\n').toString());
  }

  /** True for a line that the heading holds too, or that only headings hold. */
  boolean repeats(String line) {
    String key = key(line);
    return !key.isEmpty() && (heading.contains(key) || LABELLED.matcher(line).matches());
  }

  /** True for the first line of a numbered paragraph. */
  static boolean isParagraph(String line) {
    return startsWithDigit(line) && PARAGRAPH.matcher(line).lookingAt();
  }

  private static boolean startsWithDigit(String line) {
    int i = 0;
    while (i < line.length() && (line.charAt(i) <= ' ' || line.charAt(i) == '\u00b6')) {
      i++;
    }
    return i < line.length() && line.charAt(i) >= '0' && line.charAt(i) <= '9';
  }

  private static String key(String text) {
    String shown = text.length() > 2000 ? text.substring(0, 2000) : text;
    String plain = shown.indexOf('<') < 0 ? shown : MARKUP.matcher(shown).replaceAll("");
    char[] kept = plain.toCharArray();
    int length = 0;
    for (char c : kept) {
      if (isLetterOrNumber(c)) {
        kept[length++] = c;
      }
    }
    return new String(kept, 0, length).toUpperCase(Locale.ROOT);
  }

  private static boolean isLetterOrNumber(char c) {
    if (c < ASCII) {
      char small = (char) (c | ' ');
      return (small >= 'a' && small <= 'z') || (c >= '0' && c <= '9');
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
