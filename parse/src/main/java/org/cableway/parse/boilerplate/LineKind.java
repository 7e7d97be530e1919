package org.cableway.parse.boilerplate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cableway.parse.Line;
import org.cableway.parse.Signs;

/**
 * What a line of a telegram is by its look alone. Declared in the order in which they are tried.
 */
enum LineKind {
  BLANK("", "\\s*"),

  /** {@code VZCZCXRO3222}. */
  TRANSMISSION("V0", "VZCZC[A-Z]{3}\\d{1,5}\\b.{0,20}"),

  /** {@code This record is a partial extract of the original cable. The full text ...}. */
  STUB("T", "(?i)This record is a partial extract of the original cable.*"),

  /** {@code RR RUEHBI RUEHCI}. */
  ROUTING("OPRZY", "(?:OO|PP|RR|ZZ|YY) (?:[A-Z]{4,8}(?: |$)){1,30}"),

  /** {@code DE RUEHTA #0610/01 0990504}. */
  DE("D0", "DE [A-Z]{4,8} ?#\\d{1,6}.{0,60}"),

  /** {@code ZNY CCCCC ZZH}. */
  SECURITY("Z", "ZN[YR] [A-Z]{5} ZZ.{0,60}"),

  /** {@code O R 051020Z JUN 79 ZDK}. */
  DTG(
      "ZOPRY#0",
      "(?i)(?:[ZOPRY] ){1,3}\\d{6}Z ?[A-Z]{3} ?\\d{2,4}\\b.{0,80}|\\d{6}Z ?[A-Z]{3} ?\\d{2,4}"),

  /** {@code FM AMEMBASSY ASTANA}. */
  FROM("F", "FM [A-Z].{2,80}"),

  /** {@code INFO LOG-00 EEB-00}, {@code ACTION SS-25}, {@code ORIGIN NODS-00}. */
  OFFICES("AOI0", "(?:ACTION|ORIGIN|INFO) +[A-Z]{1,5}-\\d\\d\\b.*"),

  /** {@code LAB-01 L-00 /007R}: a table of offices goes on. */
  MORE_OFFICES(
      "ABCDEFGHIJKLMNOPQRSTUVWXYZ0", "(?:[A-Z]{1,5}-\\d\\d +){1,20}.{0,40}|[A-Z]{1,5}-\\d\\d"),

  /** {@code ------------------062281 060035Z /62}. */
  RULE_WITH_NUMBER("-0", "-{6,60} ?[0-9A-F]{5,7} +\\d{6}Z.{0,20}"),

  /** {@code TO RUEHC/SECSTATE WASHDC 5125}, {@code INFO AMEMBASSY JIDDA}. */
  ADDRESSEES("TI", "(?:TO|INFO) +[A-Z].{2,100}"),

  /** {@code DRAFTED BY PA/FOI:BENNIS}, {@code APPROVED BY PA:WBLAIR}. */
  DRAFTER("DAC", "(?:DRAFTED|APPROVED|CLEARED) BY\\b.{0,100}"),

  /** {@code ASTANA 00000610 002 OF 002}. */
  PAGE(
      "ABCDEFGHIJKLMNOPQRSTUVWXYZ0",
      "[A-Z][A-Z .'-]{2,24} {1,9}\\d{7,8} {1,4}\\d{3}(?:\\.\\d)? OF \\d{3}.{0,10}"),

  /** {@code PAGE 02 HARARE 02271 01 OF 07 271033Z}, {@code PAGE 01}. */
  OLD_PAGE("P0", "PAGE \\d\\d\\b.{0,80}"),

  /** {@code RIYADH 00905 01 OF 03 060018Z}. */
  RECEIPT(
      "ABCDEFGHIJKLMNOPQRSTUVWXYZ0",
      "[A-Z][A-Z ]{2,20} \\d{5,6} {1,4}(?:\\d\\d OF \\d\\d)? {0,4}\\d{6}Z.{0,10}"),

  /** {@code Friday, 18 December 2009, 11:04}: a newspaper's edition puts it above the text. */
  DATE_LINE("MTWFS", "[A-Z][a-z]{2,8}day, \\d{1,2} [A-Z][a-z]{2,8} \\d{4}, \\d{1,2}:\\d{2}\\s*"),

  /** {@code 50133 2006-01-19 06OSLO131 Embassy Oslo CONFIDENTIAL}: of a table of cables. */
  ROW(
      "#",
      "\\d{1,7}\\s{1,4}(?:19|20)\\d\\d-\\d\\d-\\d\\d(?: [\\d:]{5,8})?\\s{1,4}\\d{2,4}[A-Z]{2,24}\\d{1,7}"
          + "\\s{1,4}[A-Z].*"),

  /** {@code E.O. 12958: DECL: 03/19/2019}, {@code EO 12958 N/A}. */
  ORDER("E0", "(?i)E ?\\.? ?[O0]\\.?:? ?1\\d{4}\\b.*"),

  /** {@code TAGS: PGOV PREL}. */
  TAGS("T", "(?i)TAGS?(?::| {1,3}(?=[A-Z]{2,4}\\b)).*"),

  /** {@code SUBJECT: ...}. */
  SUBJECT("S", "(?i)SUBJ(?:ECT)?:.*"),

  /** {@code Classified By: ...}. */
  CLASSIFIER("C(", "(?i)(?:\\([A-Z]{1,3}\\) ?)?CLASSIFIED BY:? .*"),

  /** {@code 1. (C) SUMMARY: ...}, {@code 3. C - ENTIRE TEXT}. */
  PARAGRAPH(
      "#*-(0", "(?i)\\W{0,2}\\d{1,3} ?[.)] {0,4}\\((?:TS|S|C|U|SBU|LOU|FOUO)\\b[^)]{0,24}\\).*"),

  /** {@code 3. THE MINISTER SAID ...}, {@code 2) Another}. */
  NUMBERED("#*-(0", "\\W{0,2}\\d{1,3} ?[.)] {0,4}[\"'A-Z\\u201C].*"),

  /** {@code END SUMMARY.}, {@code BEGIN TEXT:}, {@code END OF TEXT}. */
  BRACKET(
      "BE*-(",
      "(?i)\\W{0,3}(?:BEGIN|END)(?: OF)? (?!CABLE|DOCUMENT|TELEGRAM|MESSAGE)[A-Z]{3,12}\\b.{0,60}"),

  /** {@code SIPDIS}, {@code NOFORN}, {@code SENSITIVE}. */
  CAPTION(
      "SNELA", "(?i)(?:SIPDIS|NOFORN|SENSITIVE|EXDIS|NODIS|LIMDIS|STADIS|AIDAC)\\W{0,3}(?:<br>)?"),

  /** {@code NNNN}, {@code BT}, {@code #0610}, {@code MINIMIZE CONSIDERED}. */
  TRAILER(
      "NBMEUVHTD*-(",
      "(?i)N{3,4}|BT|#\\d{4}|MINIMIZED? CONSIDERED.?|(?:END )?UNCLASSIFIED"
          + "|\\W{0,3}(?:TO )?VIS[I1]T .{0,60}(?:CLASSIFIED|SIPR|WEB ?SITE).{0,80}"
          + "|\\W{0,3}HTTPS?://\\S{0,80}(?:SGOV|STATE)\\.GOV\\S{0,120}"
          + "|DECLASSIFIED ON .{0,20}|<< ?END OF DOCUMENT ?>>|END CABLE TEXT"),

  OTHER("", ".*");

  private static final int MAX_LENGTH = 400;
  private static final Map<Character, List<LineKind>> BY_FIRST = byFirst();

  private final String firsts;
  private final boolean hasDigit;
  private final Pattern pattern;

  /**
   * @param firsts what such a line may start with, so that a cheap look spares most lines the
   *     regex; {@code #} stands for any digit, {@code *} for any sign that is no letter or digit;
   *     {@code 0} where the line holds a digit somewhere
   */
  LineKind(String firsts, String regex) {
    this.firsts = firsts;
    this.hasDigit = firsts.endsWith("0");
    this.pattern = Pattern.compile(regex, Pattern.DOTALL);
  }

  private static Map<Character, List<LineKind>> byFirst() {
    Map<Character, List<LineKind>> kinds = new HashMap<>();
    for (LineKind kind : values()) {
      for (char first : kind.firsts.toCharArray()) {
        kinds.computeIfAbsent(first, key -> new ArrayList<>()).add(kind);
      }
    }
    return kinds;
  }

  /** The kind of a line; blanks in front of it do not count. */
  static LineKind of(Line line) {
    return of(line.text(), line.signs());
  }

  /** The same of a text alone. */
  static LineKind of(String text) {
    return of(text, Signs.of(text));
  }

  private static LineKind of(String text, Signs signs) {
    String line = text.stripLeading();
    if (line.isEmpty()) {
      return BLANK;
    }
    boolean hasDigit = signs.has(Signs.DIGIT);
    String head = line.length() > MAX_LENGTH ? line.substring(0, MAX_LENGTH) : line;
    char first = first(line.charAt(0));
    for (LineKind kind : BY_FIRST.getOrDefault(first, List.of())) {
      if ((hasDigit || !kind.hasDigit) && kind.pattern.matcher(head).matches()) {
        return kind;
      }
    }
    return OTHER;
  }

  private static char first(char c) {
    if (Character.isLetter(c) || c == '-' || c == '(') {
      return Character.toUpperCase(c);
    }
    return Character.isDigit(c) ? '#' : '*';
  }

  /** True for lines that stand only in front of a telegram's text. */
  boolean isHeader() {
    return compareTo(TRANSMISSION) >= 0 && compareTo(DRAFTER) <= 0;
  }

  /** True for lines that only the text of a telegram has. */
  boolean isText() {
    return compareTo(ORDER) >= 0 && compareTo(PARAGRAPH) <= 0;
  }
}
