package org.cableway.parse.telegram;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels of the heading, as they begin a line and as they stand inside one. */
enum FieldLabel {

  /** {@code E.O. 12958:}; the number belongs to the field, so that the label ends before it. */
  ORDER(
      1,
      "1",
      // Matches "E.O. ", "EO ", "E. O. ", "E.0. ", "E.O.: ", "E.o. ", "EXECUTIVE ORDER ".
      "^\\s{0,24}\\W{0,3}(?:E\\s?[.,]?\\s?[O0]\\s?[.,]{0,2}\\s?:?|EXECUTIVE ORDER)\\s{0,3}(?=\\d{4,6}(?!\\d)|DECL|N/A)"
          // Matches the nothing before "DECL: 04/09/2019", where the E.O. is lost.
          + "|^\\s{0,24}\\W{0,3}(?=DECL\\s?:|DECL\\s{1,3}\\d)",
      "(?=E)(?<![A-Z0-9])E\\.?\\s?[O0]\\.?:?\\s{0,3}(?=1\\d{3,4}(?!\\d))"),

  /** {@code TAGS:}. */
  TAGS(
      1 << 1,
      "TAG",
      // Matches "TAGS: ", "TAGS ", "TAGES: ", "TAG: ", "TAGS, ".
      "^\\s{0,24}\\W{0,3}(?:TA?GE?S?\\b\\s{0,3}(?:[:;,.]|(?=\\s)|$)"
          // Matches "TA GS:", which a scan has parted.
          + "|T ?A ?G ?S ?:)",
      "(?=T)(?<![A-Z0-9])(?:TAGS?\\s?:|TAGS(?=\\s)|TAG(?=\\s{1,3}[A-Z]{2,5},))"),

  /** {@code SUBJECT:}. */
  SUBJECT(
      1 << 2,
      "SUBJ",
      // Matches "SUBJECT: ", "SUBJ: ", "UBJECT: ", "Subject. ", "SUBJECT ", "SUBJECT - ".
      "^\\s{0,24}\\W{0,3}(?:S?UBJECTS?|S?UBJ|SUJECT|SUBECT|SUBJCT|SUBJET|SUBJEC(?:\\sT)?|SBJECT|SUBJECCT|SUBEJCT|SUBJETC)\\b"
          + "\\s{0,3}(?:[:;.]|-{1,2}(?=\\s)|(?=\\s[A-Z(])|$)"
          // Matches "SU BJECT:", "SUBJ ECT :".
          + "|^\\s{0,24}\\W{0,3}S ?U ?B ?J ?E ?C ?T ?:",
      "(?=S)(?<![A-Z0-9])SUBJ(?:ECT)?\\s?:"),

  /** {@code REF:}. */
  REFERENCES(
      1 << 3,
      "REF",
      // Matches "REF: ", "REFS: ", "Reftel: ", "REFERENCES: ", "REF(S): ", "REF A. ", "REF A NOTE",
      // "REF STATE 123".
      "^\\s{0,24}\\W{0,3}(?:(?=\\(?A[.):]\\s{0,3}REF\\b)|REF(?:ERENCES?|TELS?|S|\\(S\\)|TEL\\(S\\))?"
          + "(?:\\s{0,2}[:.;](?!\\d)|(?=\\s{1,4}\\(?A\\s?[.):])|(?=\\s{1,2}(?-i:[A-E] [A-Z]{3}))|(?=\\s{1,4}(?:\\d\\d\\s)?[A-Z][A-Z .']{2,24}\\s\\d{2,6}\\b)|\\s*$)"
          // Matches "RE F:", "R EFS:".
          + "|(?=R E?F|RE F)R ?E ?F ?S?:)",
      "(?=R)(?:(?<![A-Z])REF(?:ERENCES?|TELS?|S|\\(S\\)|TEL\\(S\\))?\\s?:|REFS?:(?=\\s*\\(?[A-Z]\\s?[.)])"
          + "|REFS?:(?=\\s{0,3}(?:\\d\\d(?:\\d\\d)?\\s)?[A-Z][A-Z .']{2,24}\\s\\d{2,6}\\b)"
          + "|(?<![A-Z])REFS?(?=\\s{1,3}\\(?A[.):]))"),

  /** {@code Classified By:}. */
  CLASSIFIED_BY(
      1 << 4,
      "CLAS",
      // Matches "Classified By: ", "(U) Classified by ", "1. (U) CLASSIFIED BY: ", "Classfied By:
      // ", "CLASSIFIED: ".
      "^\\s{0,24}\\W{0,4}(?:\\d{1,2}\\s?[.)]\\s{0,3})?(?:\\(?[A-Z/]{1,4}\\)\\s{0,3})?"
          + "(?:[A-Z]{6,12}\\s?-{1,2}\\s?ENTIRE TEXT[.,:;]?\\s{0,3})?CLASS?I?FI?ED(?:\\s{0,2}BY\\b(?!\\s+LINE)\\s{0,2}[:;]?|\\s?:(?=\\s))"
          // Matches "CLASSIFIED B Y:", "Class ified By:".
          + "|^\\s{0,24}\\W{0,4}CLAS ?S ?I ?F ?I ?E ?D {1,2}B ?Y ?:",
      "(?=C)(?:CLASS?I?FI?ED\\s{0,2}BY\\s?:|(?<![A-Z])CLASS?I?FI?ED\\s{1,2}BY\\b(?!\\s+(?:LINE|NARA|THE|A)\\b))"),

  /** {@code Declassify on:} of a block that a marking separates from Classified By. */
  DECLASSIFY_ON(
      1 << 5,
      "IFY",
      // Matches "Declassify on: ", "(U) DECLASSIFY ON ".
      "^\\s{0,24}\\W{0,3}(?:\\(?[A-Z/]{1,4}\\)\\s{0,3})?DECLASS?IFY\\s{1,3}ON\\b\\s{0,2}:?",
      "(?!)");

  private static final FieldLabel[] ALL = values();

  // Matches "(U) " and "(S/NF)" before a label.
  private static final Pattern MARK = Pattern.compile("\\([A-Z/]{1,6}\\)\\s{0,3}");

  private final int bit;
  private final String held;
  private final Pattern atStart;
  private final Pattern inside;

  /**
   * @param bit one of its own, for sets of labels
   * @param held what every line with the label inside holds, in whatever case
   */
  FieldLabel(int bit, String held, String atStart, String inside) {
    this.bit = bit;
    this.held = held;
    this.atStart = Pattern.compile(atStart, CASE_INSENSITIVE);
    this.inside = Pattern.compile(inside, CASE_INSENSITIVE);
  }

  /** A label found in a line: {@code start} to {@code end} are its columns. */
  record Hit(FieldLabel label, int start, int end) {}

  /** The label that a line begins with, null if none. */
  static Hit atStart(String text) {
    int labels = LabelsAtStart.of(text);
    for (int i = 0; labels != 0 && i < ALL.length; i++) {
      Hit hit = (labels & ALL[i].bit()) == 0 ? null : ALL[i].tried(text);
      if (hit != null) {
        return hit;
      }
    }
    return null;
  }

  /** One bit for each label, for sets of them. */
  int bit() {
    return bit;
  }

  /** This label at the start of a line, without the quick look before. */
  Hit tried(String text) {
    int usual = UsualLabels.end(this, text);
    return usual > 0 ? new Hit(this, 0, usual) : matched(text);
  }

  /** The same by the pattern, however the label is written. */
  Hit matched(String text) {
    Matcher matcher = atStart.matcher(text);
    return matcher.lookingAt() ? new Hit(this, 0, matcher.end()) : behindMark(text);
  }

  // "(U) SUBJECT: THE HARBOUR": some mark each line of the heading.
  private Hit behindMark(String text) {
    if (takesMark() || !startsWithBracket(text)) {
      return null;
    }
    Matcher mark = MARK.matcher(text);
    if (!mark.lookingAt()) {
      return null;
    }
    Matcher matcher = atStart.matcher(text).region(mark.end(), text.length());
    boolean found = matcher.lookingAt() && text.charAt(matcher.end() - 1) == ':';
    return found ? new Hit(this, 0, matcher.end()) : null;
  }

  // The patterns of these two know the mark.
  private boolean takesMark() {
    return this == CLASSIFIED_BY || this == DECLASSIFY_ON;
  }

  private static boolean startsWithBracket(String text) {
    return !text.isEmpty() && text.charAt(0) == '(';
  }

  /** This label inside a line, at or after a column; null if it is not there. */
  Hit inside(String text, int from) {
    if (!Glance.holds(text, from, held)) {
      return null;
    }
    Matcher matcher = inside.matcher(text);
    return matcher.find(from) ? new Hit(this, matcher.start(), matcher.end()) : null;
  }
}
