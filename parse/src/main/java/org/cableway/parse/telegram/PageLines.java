package org.cableway.parse.telegram;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that a printer put at the head of a page: {@code ASTANA 00000610 002 OF 002}, {@code PAGE
 * 02 HARARE 02271 01 OF 07 271033Z}. They belong to the paper, not to the text, and stand anywhere
 * in it.
 */
public final class PageLines {

  /** {@code ASTANA 00000610 001.2 OF 002}: post in ten columns, serial in eight digits. */
  private static final String NEW_FORM =
      "[A-Z][A-Z .'-]{1,24}\\s{1,20}\\d{8}\\s{1,8}\\d{3}(?:\\.\\d)?\\s{1,8}OF\\s{1,8}\\d{3}";

  /** {@code PAGE 02 HARARE 02271 01 OF 07 271033Z}, {@code PAGE 01}. */
  private static final String OLD_FORM =
      "PAGE\\s{1,8}\\d{2,3}(?:\\s{1,20}[A-Z][A-Z .'-]{1,24}\\s{1,20}\\d{4,8}"
          + "(?:\\s{1,8}\\d{1,3}\\s{1,3}OF\\s{1,3}\\d{1,3})?(?:\\s{1,8}\\d{6}Z)?)?";

  /** {@code RIYADH 00905 01 OF 03 060018Z}: second line of a page head that broke in two. */
  private static final String SECOND_LINE =
      "[A-Z][A-Z .'-]{1,24}\\s{1,20}\\d{4,8}(?:\\s{1,8}\\d{1,3}\\s{1,3}OF\\s{1,3}\\d{1,3})?"
          + "\\s{1,8}\\d{6}Z";

  private static final Pattern WHOLE =
      Pattern.compile("\\s*(?:" + NEW_FORM + "|" + OLD_FORM + "|" + SECOND_LINE + ")\\s*");

  /** {@code PAGE 02 STATE 015113 182333Z} behind the word TO. */
  private static final Pattern OLD_WITH_TIME =
      Pattern.compile(
          "\\bPAGE\\s{1,8}\\d{2,3}\\s{1,20}[A-Z][A-Z .'-]{1,24}\\s{1,20}\\d{4,8}"
              + "(?:\\s{1,8}\\d{1,3}\\s{1,3}OF\\s{1,3}\\d{1,3})?\\s{1,8}\\d{6}Z");

  private PageLines() {}

  /** True where the line is nothing but a page line. */
  public static boolean isPageLine(String line) {
    return line.length() < 120 && WHOLE.matcher(line).matches();
  }

  /** A header line without the old page line that a lost break left in it. */
  static String withoutOldPageLine(String text) {
    Matcher found = OLD_WITH_TIME.matcher(text);
    return found.find() ? found.replaceAll(" ").strip() : text;
  }
}
