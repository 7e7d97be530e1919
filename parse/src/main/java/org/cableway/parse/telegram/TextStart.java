package org.cableway.parse.telegram;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where the text begins that the heading stands before. */
final class TextStart {

  /** What stands in the brackets of a portion mark: {@code S/NF}, {@code C//REL NATO}. */
  private static final String MARK =
      "\\(\\s{0,2}(?:TS|SBU|LOU|SNF|NF|[SCUN])(?:\\s{0,2}[/ ,-][A-Z/, -]{1,40})?\\s{0,2}\\)";

  // Matches "1. (C) ", "1.(SBU)", "12) (S/NF)", "1 (C)".
  private static final Pattern MARKED =
      Pattern.compile("^\\W{0,4}\\d{1,3}\\s?[.):,]{0,2}\\s{0,4}" + MARK, CASE_INSENSITIVE);

  // Matches "1. PRESS REPORTS", "1.Begin", "2) The".
  private static final Pattern NUMBERED =
      Pattern.compile("^\\W{0,4}\\d{1,2}\\s?[.)]\\s{0,4}[A-Z\"'(\u201c-]", CASE_INSENSITIVE);

  // Matches "(S) In his", "(C) KEY POINTS", "C) Summary".
  private static final Pattern MARK_ALONE =
      Pattern.compile(
          "^\\s{0,8}[-*]{0,2}\\s{0,3}\\(?" + MARK.substring(2) + "\\s?\\S", CASE_INSENSITIVE);

  // Matches "SUMMARY", "Begin Summary:", "Summary and Comment", "INTRODUCTION".
  private static final Pattern HEADLINE =
      Pattern.compile(
          "^\\W{0,6}(?:BEGIN\\s)?(?:EXECUTIVE\\s)?(?:SUMMARY|BLUF|INTRODUCTION|KEY POINTS|COMMENT|ACTION REQUEST(?:ED)?"
              + "|BACKGROUND|BEGIN TEXT)\\b(?!\\s+(?:OF|FOR|ON|FROM|TO|PAGE)\\b)",
          CASE_INSENSITIVE);

  // Matches "-------", "- - - -", "=====", "*****".
  static final Pattern RULE =
      Pattern.compile("^\\s{0,20}[-=_*~\u2013\u2014](?:\\s?[-=_*~\u2013\u2014]){3,}\\s*$");

  // Matches " 1. (C) " and " 1.(SBU)" inside a line.
  static final Pattern INSIDE =
      Pattern.compile(
          "(?=[\u00b612])(?<=[\\s.)\\]\"';])(?:\u00b6\\s?)?[12]\\s?[.)]\\s{0,3}"
              + MARK
              + "(?!\\s{0,3}CLASS)",
          CASE_INSENSITIVE);

  // Matches " 1. Summary: " inside a line.
  static final Pattern INSIDE_UNMARKED =
      Pattern.compile(
          "(?=[\u00b61])(?<=[\\s.)])(?:\u00b6\\s?)?1\\.\\s{0,3}(?:BEGIN )?SUMMARY\\b",
          CASE_INSENSITIVE);

  private static final String INK = "-=_*~\u2013\u2014";
  private static final String FIRST_OF_MARKS = "TSLNCU";
  private static final String FIRST_OF_HEADLINES = "BESIKCA";

  private TextStart() {}

  /** True for the first line of a paragraph, numbered or marked. */
  static boolean isParagraph(String text) {
    if (Glance.startsWithDigit(text)) {
      return MARKED.matcher(text).lookingAt() || NUMBERED.matcher(text).lookingAt();
    }
    return isMarkAlone(text);
  }

  /** True for what begins the text, but for below a bare {@code SUBJECT:}: a mark, a headline. */
  static boolean mayBeSubject(String text) {
    return !Glance.startsWithDigit(text) && (isMarkAlone(text) || isHeadline(text));
  }

  private static boolean isMarkAlone(String text) {
    return FIRST_OF_MARKS.indexOf(Glance.first(text)) >= 0
        && text.indexOf(')') > 0
        && MARK_ALONE.matcher(text).lookingAt();
  }

  /** True for the heading of a summary or another opening section. */
  static boolean isHeadline(String text) {
    return text.length() < 4_000
        && FIRST_OF_HEADLINES.indexOf(Glance.first(text)) >= 0
        && HEADLINE.matcher(text).lookingAt();
  }

  /** True for a line of hyphens or the like. */
  static boolean isRule(String text) {
    return text.length() < 200 && startsWithInk(text) && RULE.matcher(text).lookingAt();
  }

  // Hardly a line does: the pattern need not be told so.
  private static boolean startsWithInk(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at < text.length() && INK.indexOf(text.charAt(at)) >= 0;
  }

  /** True for the three dots with which a publisher cuts a cable short. */
  static boolean isCut(String text) {
    String own = text.strip();
    return own.equals("...") || own.equals("\u2026");
  }

  /** Where the first paragraph begins inside of a line, at or after a column; -1 if it does not. */
  static int inside(String text, int from) {
    if (!mayStartInside(text, from)) {
      return -1;
    }
    int marked = text.indexOf('(', from) < 0 ? -1 : first(INSIDE.matcher(text), from);
    int unmarked = text.indexOf("1.", from) < 0 ? -1 : first(INSIDE_UNMARKED.matcher(text), from);
    if (marked < 0 || unmarked < 0) {
      return Math.max(marked, unmarked);
    }
    return Math.min(marked, unmarked);
  }

  // The number, its sign, and what a mark or a summary begins with: "1. (", "2)S", "1.Begin".
  private static boolean mayStartInside(String text, int from) {
    for (int i = from; i + 2 < text.length(); i++) {
      if (text.charAt(i) == '1' || text.charAt(i) == '2') {
        int sign = skipBlanks(text, i + 1, 1);
        int next = Glance.isAt(text, sign, ".") || Glance.isAt(text, sign, ")") ? sign + 1 : -1;
        next = next < 0 ? -1 : skipBlanks(text, next, 3);
        if (next > 0 && next < text.length() && "(SsBb".indexOf(text.charAt(next)) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static int skipBlanks(String text, int from, int most) {
    int at = from;
    while (at < text.length() && at < from + most && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  private static int first(Matcher matcher, int from) {
    return from <= matcher.regionEnd() && matcher.find(from) ? matcher.start() : -1;
  }
}
