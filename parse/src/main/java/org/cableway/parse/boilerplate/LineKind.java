package org.cableway.parse.boilerplate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import org.cableway.parse.Line;
import org.cableway.parse.Signs;

/**
 * What a line of a telegram is by its look alone. Declared in the order in which they are tried.
 */
enum LineKind {
  BLANK("", 0, "\\s*"),

  /** {@code VZCZCXRO3222}. */
  TRANSMISSION("VZCZC", Signs.DIGIT, "VZCZC[A-Z]{3}\\d{1,5}\\b.{0,20}"),

  /** {@code This record is a partial extract of the original cable. The full text ...}. */
  STUB("THIS RECORD", 0, "(?i)This record is a partial extract of the original cable.*"),

  /** {@code RR RUEHBI RUEHCI}. */
  ROUTING("OO |PP |RR |ZZ |YY ", 0, "(?:OO|PP|RR|ZZ|YY) (?:[A-Z]{4,8}(?: |$)){1,30}"),

  /** {@code DE RUEHTA #0610/01 0990504}. */
  DE("DE ", Signs.DIGIT, "DE [A-Z]{4,8} ?#\\d{1,6}.{0,60}"),

  /** {@code ZNY CCCCC ZZH}. */
  SECURITY("ZNY |ZNR ", 0, "ZN[YR] [A-Z]{5} ZZ.{0,60}"),

  /** {@code O R 051020Z JUN 79 ZDK}. */
  DTG(
      "Z |O |P |R |Y |######",
      Signs.DIGIT,
      "(?i)(?:[ZOPRY] ){1,3}\\d{6}Z ?[A-Z]{3} ?\\d{2,4}\\b.{0,80}|\\d{6}Z ?[A-Z]{3} ?\\d{2,4}"),

  /** {@code FM AMEMBASSY ASTANA}. */
  FROM("FM ", 0, "FM [A-Z].{2,80}"),

  /** {@code INFO LOG-00 EEB-00}, {@code ACTION SS-25}, {@code ORIGIN NODS-00}. */
  OFFICES("ACTION |ORIGIN |INFO ", Signs.DIGIT, "(?:ACTION|ORIGIN|INFO) +[A-Z]{1,5}-\\d\\d\\b.*"),

  /** {@code LAB-01 L-00 /007R}: a table of offices goes on. */
  MORE_OFFICES("@", Signs.DIGIT, "(?:[A-Z]{1,5}-\\d\\d +){1,20}.{0,40}|[A-Z]{1,5}-\\d\\d"),

  /** {@code ------------------062281 060035Z /62}. */
  RULE_WITH_NUMBER("------", Signs.DIGIT, "-{6,60} ?[0-9A-F]{5,7} +\\d{6}Z.{0,20}"),

  /** {@code TO RUEHC/SECSTATE WASHDC 5125}, {@code INFO AMEMBASSY JIDDA}. */
  ADDRESSEES("TO |INFO ", 0, "(?:TO|INFO) +[A-Z].{2,100}"),

  /** {@code DRAFTED BY PA/FOI:BENNIS}, {@code APPROVED BY PA:WBLAIR}. */
  DRAFTER("DRAFTED BY|APPROVED BY|CLEARED BY", 0, "(?:DRAFTED|APPROVED|CLEARED) BY\\b.{0,100}"),

  /** {@code ASTANA 00000610 002 OF 002}. */
  PAGE(
      "@",
      Signs.DIGIT | Signs.OF,
      "[A-Z][A-Z .'-]{2,24} {1,9}\\d{7,8} {1,4}\\d{3}(?:\\.\\d)? OF \\d{3}.{0,10}"),

  /** {@code PAGE 02 HARARE 02271 01 OF 07 271033Z}, {@code PAGE 01}. */
  OLD_PAGE("PAGE ", Signs.DIGIT, "PAGE \\d\\d\\b.{0,80}"),

  /** {@code RIYADH 00905 01 OF 03 060018Z}. */
  RECEIPT(
      "@",
      Signs.DIGIT,
      "[A-Z][A-Z ]{2,20} \\d{5,6} {1,4}(?:\\d\\d OF \\d\\d)? {0,4}\\d{6}Z.{0,10}"),

  /** {@code Friday, 18 December 2009, 11:04}: a newspaper's edition puts it above the text. */
  DATE_LINE(
      "M|T|W|F|S",
      Signs.DIGIT | Signs.COLON,
      "[A-Z][a-z]{2,8}day, \\d{1,2} [A-Z][a-z]{2,8} \\d{4}, \\d{1,2}:\\d{2}\\s*"),

  /** {@code 50133 2006-01-19 06OSLO131 Embassy Oslo CONFIDENTIAL}: of a table of cables. */
  ROW(
      "#",
      Signs.DIGIT,
      "\\d{1,7}\\s{1,4}(?:19|20)\\d\\d-\\d\\d-\\d\\d(?: [\\d:]{5,8})?\\s{1,4}\\d{2,4}[A-Z]{2,24}\\d{1,7}"
          + "\\s{1,4}[A-Z].*"),

  /** {@code E.O. 12958: DECL: 03/19/2019}, {@code EO 12958 N/A}. */
  ORDER("E.|E |EO|E0", Signs.DIGIT, "(?i)E ?\\.? ?[O0]\\.?:? ?1\\d{4}\\b.*"),

  /** {@code TAGS: PGOV PREL}, {@code TA GS: PGOV}. */
  TAGS(
      "TAG|TA G|T AG|T A G", 0, "(?i)TAGS?(?: ?:| {1,3}(?=[A-Z]{2,4}\\b)).*|(?-i:T ?A ?G ?S ?:).*"),

  /** {@code SUBJECT: ...}, {@code SU BJECT: ...}. */
  SUBJECT(
      "SUB|SU B|S UB|S U B", Signs.COLON, "(?i)SUBJ(?:ECT)? ?:.*|(?-i:S ?U ?B ?J ?E ?C ?T ?:).*"),

  /** {@code Classified By: ...}, {@code Classified B y: ...}. */
  CLASSIFIER(
      "CL|(",
      0,
      "(?i)(?:\\([A-Z]{1,3}\\) ?)?(?:CLASSIFIED BY ?:? .*|CLAS ?S ?I ?F ?I ?E ?D B ?Y ?:.*)"),

  /** {@code 1. (C) SUMMARY: ...}, {@code 3. C - ENTIRE TEXT}. */
  PARAGRAPH(
      "#|*#",
      Signs.DIGIT | Signs.BRACKET,
      "(?i)\\W{0,2}\\d{1,3} ?[.)] {0,4}\\((?:TS|S|C|U|SBU|LOU|FOUO)\\b[^)]{0,24}\\).*"),

  /** {@code 3. THE MINISTER SAID ...}, {@code 2) Another}. */
  NUMBERED("#|*#", Signs.DIGIT, "\\W{0,2}\\d{1,3} ?[.)] {0,4}[\"'A-Z\\u201C].*"),

  /** {@code END SUMMARY.}, {@code BEGIN TEXT:}, {@code END OF TEXT}. */
  BRACKET(
      "BEGIN|END|*BEGIN|*END",
      0,
      "(?i)\\W{0,3}(?:BEGIN|END)(?: OF)? (?!CABLE|DOCUMENT|TELEGRAM|MESSAGE|ENTRY"
          + "|POST\\b|ARTICLE|FILE|PAGE|STORY|SCAN|EXTRACT|COPY|RECORD|THREAD|BLOG)[A-Z]{3,12}\\b.{0,60}"),

  /** {@code SIPDIS}, {@code NOFORN}, {@code SENSITIVE}. */
  CAPTION(
      "SIPDIS|NOFORN|SENSITIVE|EXDIS|NODIS|LIMDIS|STADIS|AIDAC",
      0,
      "(?i)(?:SIPDIS|NOFORN|SENSITIVE|EXDIS|NODIS|LIMDIS|STADIS|AIDAC)\\W{0,3}(?:<br>)?"),

  /** {@code NNNN}, {@code BT}, {@code #0610}, {@code MINIMIZE CONSIDERED}. */
  TRAILER(
      "NNN|BT|MINIMIZE|END |UNCLASSIFIED|TO VIS|VIS|HTTP|DECLASSIFIED ON |*#|*TO VIS|*VIS|*HTTP|*END",
      0,
      "(?i)N{3,4}|BT|#\\d{4}|MINIMIZED? CONSIDERED.?|(?:END )?UNCLASSIFIED"
          + "|\\W{0,3}(?:TO )?VIS[I1]T .{0,60}(?:CLASSIFIED|SIPR|WEB ?SITE).{0,80}"
          + "|\\W{0,3}HTTPS?://\\S{0,80}(?:SGOV|STATE)\\.GOV\\S{0,120}"
          + "|DECLASSIFIED ON .{0,20}|<< ?END OF DOCUMENT ?>>|END CABLE TEXT"),

  OTHER("", 0, ".*");

  private static final int MAX_LENGTH = 400;
  private static final char ASCII = 128;
  private static final String ANY_CASE = "(?i)";
  private static final char DIGIT = '#';
  private static final char CAPITAL = '@';
  private static final char SIGN = '*';
  private static final int MOST_SIGNS = 3;

  /** By the first sign of a line: what such a line may be. */
  private static final Look[][] LOOKS = looks(OTHER);

  /** The same of what a line may be that starts a telegram. */
  private static final Look[][] START_LOOKS = looks(OFFICES);

  private static final Look[] NO_LOOKS = {};

  private final String heads;
  private final int signs;
  private final boolean inAnyCase;
  private final Pattern pattern;

  /**
   * @param heads what such a line may start with, in capitals, divided by strokes, so that a cheap
   *     look spares most lines the regex; {@code #} stands for any digit, {@code @} for a capital
   *     that no small letter follows, {@code *} for one to three signs
   * @param signs what every such line holds
   */
  LineKind(String heads, int signs, String regex) {
    this.heads = heads;
    this.signs = signs;
    this.inAnyCase = regex.contains(ANY_CASE);
    this.pattern = Pattern.compile(regex, Pattern.DOTALL);
  }

  /**
   * A head of a kind.
   *
   * @param first {@code *} where signs stand before it
   */
  private record Look(LineKind kind, char first, String head) {

    static Look of(LineKind kind, String head) {
      char first = head.charAt(0);
      return new Look(kind, first, first == SIGN ? head.substring(1) : head);
    }

    boolean allows(String line, Signs signs) {
      if (!signs.hasAll(kind.signs)) {
        return false;
      }
      int at = first == SIGN ? behindSigns(line) : 0;
      return switch (head.charAt(0)) {
        case DIGIT -> hasDigits(line, at, head.length());
        case CAPITAL -> isCapital(line.charAt(0)) && !isSmall(line, 1);
        default -> line.regionMatches(kind.inAnyCase, at, head, 0, head.length());
      };
    }

    boolean mayStartWith(char start) {
      return switch (first) {
        case CAPITAL -> isCapital(start);
        case SIGN -> start == SIGN || start == '-' || start == '(';
        default -> start == first;
      };
    }
  }

  private static int behindSigns(String line) {
    int at = 0;
    while (at < MOST_SIGNS && at < line.length() && !isOfWord(line.charAt(at))) {
      at++;
    }
    return at;
  }

  // As \w has it: letters of other alphabets are signs to the patterns.
  private static boolean isOfWord(char c) {
    return c < ASCII && (Character.isLetterOrDigit(c) || c == '_');
  }

  private static boolean hasDigits(String line, int from, int count) {
    int at = from;
    while (at < line.length() && at < from + count && Character.isDigit(line.charAt(at))) {
      at++;
    }
    return at == from + count;
  }

  private static Look[][] looks(LineKind last) {
    List<Look> all = new ArrayList<>();
    for (LineKind kind : EnumSet.range(BLANK, last)) {
      for (String head : kind.heads.isEmpty() ? new String[0] : kind.heads.split("\\|")) {
        all.add(Look.of(kind, head));
      }
    }
    Look[][] looks = new Look[ASCII][];
    for (char c = 0; c < ASCII; c++) {
      char first = c;
      looks[c] = all.stream().filter(look -> look.mayStartWith(first)).toArray(Look[]::new);
    }
    return looks;
  }

  /** The kind of a line; blanks in front of it do not count. */
  static LineKind of(Line line) {
    return of(line.text(), line.signs(), LOOKS);
  }

  /** The same of a text alone. */
  static LineKind of(String text) {
    return of(text, Signs.of(text), LOOKS);
  }

  /** The kind of a line that may start a telegram, up to {@link #OFFICES}; of others, any other. */
  static LineKind ofStart(Line line) {
    return of(line.text(), line.signs(), START_LOOKS);
  }

  /** True for a line that looks like this kind, whatever kind before it may look so, too. */
  boolean fits(Line line) {
    return pattern.matcher(head(line.text(), line.signs())).matches();
  }

  private static LineKind of(String text, Signs signs, Look[][] byFirst) {
    if (signs.ink() == 0) {
      return BLANK;
    }
    Look[] looks = looks(text, byFirst);
    if (looks.length == 0) {
      return OTHER;
    }
    String head = head(text, signs);
    for (Look look : looks) {
      if (look.allows(head, signs) && look.kind.pattern.matcher(head).matches()) {
        return look.kind;
      }
    }
    return OTHER;
  }

  private static Look[] looks(String text, Look[][] byFirst) {
    int at = 0;
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    char first = first(text.charAt(at));
    return first < ASCII ? byFirst[first] : NO_LOOKS;
  }

  private static String head(String text, Signs signs) {
    String line = text.stripLeading();
    String head = line.length() > MAX_LENGTH ? line.substring(0, MAX_LENGTH) : line;
    // Word processors put tabs behind labels and numbers.
    return signs.has(Signs.GAP) ? head.replace('\t', ' ') : head;
  }

  private static char first(char c) {
    if (Character.isLetter(c) || c == '-' || c == '(') {
      return Character.toUpperCase(c);
    }
    return Character.isDigit(c) ? DIGIT : SIGN;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isSmall(String line, int at) {
    return at < line.length() && line.charAt(at) >= 'a' && line.charAt(at) <= 'z';
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
