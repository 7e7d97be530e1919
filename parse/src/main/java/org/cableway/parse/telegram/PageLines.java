package org.cableway.parse.telegram;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.parse.Line;
import org.cableway.parse.Signs;

/**
 * Lines that a printer put at the head of a page: {@code ASTANA 00000610 002 OF 002}, {@code PAGE
 * 02 HARARE 02271 01 OF 07 271033Z}. They belong to the paper, not to the text, and stand anywhere
 * in it, even in the middle of a line where line breaks were lost.
 */
final class PageLines {

  /** What page lines, and marks beside them, are claimed for. */
  static final String CLAIM = "sections page";

  /** {@code 00000610 001.2 OF 002}: serial in eight digits, page, pages. No text looks like it. */
  private static final String NUMBERS =
      "\\d{8}\\s{1,8}\\d{3}(?:\\.\\d)?\\s{1,8}OF\\s{1,8}\\d{3}(?!\\d)";

  /** {@code RIO DE JAN}: the post's name in ten columns. */
  private static final String POST = "[A-Z][A-Z .'-]{1,24}\\s{1,20}";

  /** {@code 01 OF 07}. */
  private static final String SECTION = "(?:\\s{1,8}\\d{1,3}\\s{1,3}OF\\s{1,3}\\d{1,3})";

  /** {@code RIYADH 00905 01 OF 03 060018Z}: second line of a page head that broke in two. */
  private static final String BROKEN = POST + "\\d{4,8}" + SECTION + "\\s{1,8}\\d{6}Z";

  /** {@code PAGE 02 HARARE 02271 01 OF 07 271033Z}, {@code PAGE 02 STATE 015113 182333Z}. */
  private static final String OLD =
      "PAGE\\s{1,8}\\d{2,3}\\s{1,20}" + POST + "\\d{4,8}" + SECTION + "?(?:\\s{1,8}\\d{6}Z)?";

  private static final Pattern WHOLE =
      Pattern.compile(
          "\\s*(?:" + POST + NUMBERS + "|" + OLD + "|PAGE\\s{1,8}\\d{2,3}|" + BROKEN + ")\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OLD_WHOLE =
      Pattern.compile("\\s*(?:" + OLD + "|PAGE\\s{1,8}\\d{2,3}|" + BROKEN + ")\\s*");

  private static final Pattern OLD_WITHIN =
      Pattern.compile("\\b" + OLD.replace("(?:\\s{1,8}\\d{6}Z)?", "\\s{1,8}\\d{6}Z"));

  private static final Pattern NUMBERS_WITHIN =
      Pattern.compile("(?<!\\d)" + NUMBERS, Pattern.CASE_INSENSITIVE);

  private static final Pattern SECTION_BREAK =
      Pattern.compile("(?<!\\d)\\d{8}\\s{1,8}\\d{3}\\.\\d\\s{1,8}OF\\s{1,8}\\d{3}(?!\\d)");

  /** Longer lines are text that lost its line breaks. */
  private static final int LONGEST = 120;

  private PageLines() {}

  /** True where the line is nothing but a page line. */
  static boolean isPageLine(Line line) {
    return mayBe(line) && WHOLE.matcher(line.text()).matches();
  }

  /** True where a page line tells that one section ends on the page and another begins. */
  static boolean breaksSection(Line line) {
    return line.signs().hasAll(Signs.OF | Signs.SERIAL)
        && line.text().contains(" OF ")
        && SECTION_BREAK.matcher(line.text()).find();
  }

  /** True for the form with the word PAGE, around which pages carry their level. */
  static boolean isOldPageLine(Line line) {
    return mayBe(line) && OLD_WHOLE.matcher(line.text()).matches();
  }

  /** True where a page line with the word PAGE stands at the start of a line of text. */
  static boolean startsWithOldPageLine(Line line) {
    return line.signs().has(Signs.PAGE)
        && OLD_WITHIN.matcher(line.text().stripLeading()).lookingAt();
  }

  /** A header line without the old page line that a lost break left in it. */
  static String withoutOldPageLine(String text) {
    if (!text.contains("PAGE")) {
      return text;
    }
    Matcher found = OLD_WITHIN.matcher(text);
    return found.find() ? found.replaceAll(" ").strip() : text;
  }

  // Most lines of text have neither, and a pattern of words and blanks is slow to say no.
  private static boolean mayBe(Line line) {
    Signs signs = line.signs();
    return signs.has(Signs.DIGIT)
        && line.text().length() < LONGEST
        && (signs.has(Signs.PAGE)
            || (signs.has(Signs.OF) && (signs.has(Signs.SERIAL) || endsInZulu(line))));
  }

  private static boolean endsInZulu(Line line) {
    return line.text().endsWith("Z") || line.text().endsWith("z");
  }

  /** A line of text without the page lines that lost breaks left in it. */
  static String without(Line line) {
    String text = line.text();
    if (!line.signs().has(Signs.SERIAL | Signs.PAGE)) {
      return text;
    }
    boolean mayBe = text.contains(" OF ") || text.contains(" of ");
    Matcher found = mayBe ? NUMBERS_WITHIN.matcher(text) : null;
    if (found == null || !found.find()) {
      return withoutOldPageLine(text);
    }
    StringBuilder left = new StringBuilder(text.length());
    int from = 0;
    do {
      int name = PostField.start(text, from, found.start());
      String before = text.substring(from, name).stripTrailing();
      left.append(left.isEmpty() ? "" : " ").append(left.isEmpty() ? before : before.strip());
      from = found.end();
    } while (found.find());
    String rest = text.substring(from).strip();
    return left.append(left.isEmpty() || rest.isEmpty() ? "" : " ").append(rest).toString();
  }
}
