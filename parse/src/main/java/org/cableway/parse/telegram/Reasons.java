package org.cableway.parse.telegram;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reasons of a classification: {@code 1.4 (b) and (d)}, {@code 1.5 B/D}, {@code (b) and (d)}
 * without a section, {@code 1.3(a)(1)}.
 *
 * @param section {@code 1.4}, {@code 1.5}, {@code 1.3}; null where none is written
 * @param letters in order, lower case, no repeats; numbers under E.O. 12356
 * @param start where the reasons begin in the text, with the words that lead in
 * @param end where they end
 */
record Reasons(String section, List<String> letters, int start, int end) {

  /** {@code reasons}, cut by a line break in any place and often misspelt. */
  private static final String REASON =
      "(?=R)(?:\\bR\\s?E?\\s?A\\s?I?S\\s?O?\\s?N?\\s?S?(?:\\s?\\(S\\))?\\b|\\bREAONS?\\b|\\bRESONS?\\b|\\bREASNS?\\b|\\bREASOSN\\b|\\bREAS0NS?\\b|\\bREAONSS?\\b)";

  /** {@code 1.4}; the point may be any sign, and a line break may stand in it. */
  private static final String SECTION =
      "(?=1)(?<![\\d.])1(?:\\s?[.:,/]\\s?|(?=[45]\\s?\\([A-D]\\)))([345])(?!\\d)";

  // Matches "for reasons", "reason:", "for 1.4", "per 1.5", "E.O. 12958", "under Section 1.5".
  static final Pattern LEAD =
      Pattern.compile(
          "(?=[RE1D])(?:"
              + REASON
              + "|"
              + SECTION
              + "|\\bE\\.?\\s?O\\.?\\s?:?\\s?\\d{5}|\\bEXECUTIVE ORDER\\b"
              + "|\\bDERIVED\\b|\\bDECLASSIFY\\b|\\bDECL:)",
          CASE_INSENSITIVE);

  private static final Pattern SECTION_AT = Pattern.compile(SECTION, CASE_INSENSITIVE);

  // Matches "DSCG 05-1 " and "DSCG 05-01, ": the guide's letters are the reasons.
  private static final Pattern GUIDE_AT =
      Pattern.compile("(?=D)\\bDSCG\\s{0,3}\\d\\d-\\d{1,2}", CASE_INSENSITIVE);

  private static final Pattern REASON_AT = Pattern.compile(REASON, CASE_INSENSITIVE);

  // Matches what stands between two sections: "), and (".
  private static final Pattern AGAIN =
      Pattern.compile("[\\s),.;&]{0,8}(?:AND)?[\\s(]{0,4}", CASE_INSENSITIVE);

  // Matches "and ", "an d ", "or ", "d " behind a letter.
  private static final Pattern JOINING_WORD =
      Pattern.compile("(?:AN?\\s?D|OR|AS WELL AS|[A-H])\\b", CASE_INSENSITIVE);

  // Matches the comma, the slash or the "and" between two letters.
  private static final Pattern JOINING_SIGN =
      Pattern.compile("[,/&+-]|A\\s?N\\s?D|OR|AS WELL AS", CASE_INSENSITIVE);

  // Matches "and", "a", "/ (" at the end of a text.
  private static final Pattern OPEN =
      Pattern.compile("(?:A\\s?N?\\s?D?|&|/|,|\\()?\\s?\\(?", CASE_INSENSITIVE);

  // Matches a line that goes on with reasons: "REASON: 1.4", "(b) and (d)", "d).", "E.O. 12958".
  static final Pattern STARTS =
      Pattern.compile(
          "^\\W{0,3}(?:(?:FOR\\s)?"
              + REASON
              + "\\s?\\(?S?\\)?\\s{0,3}[:.]?\\s{0,3}(?=$|\\d|\\(|[A-H]\\b|E\\.?O)|"
              + SECTION
              + "|\\(?[A-H]\\s?\\)[\\s.,;]*(?:$|AND|OR|&|/|\\()|(?:AND|OR|&)\\s{1,3}\\(?\\s?[A-H]\\s?(?:\\)|$)|(?:AND|OR|&)\\s{1,3}[A-H]\\.?$|(?:AND|OR|&)\\s*$|DERIVED\\s+FROM|DECLASSIFY\\s+ON|[A-H]\\)?\\.?$|\\)\\.?$)",
          CASE_INSENSITIVE);

  // Matches "reasons 1." and "reason" at the end of a line: the rest is on the next one.
  private static final Pattern CUT =
      Pattern.compile(
          "(?=[1R(])(?:\\b1\\s?[.:]?|" + REASON + "|\\()\\s*[:.]?\\s*$", CASE_INSENSITIVE);

  private static final String FIRST_OF_STARTS = "FRABCDEGHO";
  private static final int MOST_BEFORE_START = 5;

  /** Reasons that stand further on in a text are not looked for. */
  static final int LONGEST = 2_000;

  Reasons {
    letters = List.copyOf(letters);
  }

  /** True for a line that can only go on with a classified-by block. */
  static boolean startsWithReason(String line) {
    String text = line.length() < LONGEST ? line.stripLeading() : "";
    return mayStart(text) && STARTS.matcher(text).lookingAt();
  }

  // A word that the pattern begins with, or a sign of its own, stands behind three others at most.
  private static boolean mayStart(String text) {
    for (int i = 0; i < Math.min(MOST_BEFORE_START, text.length()); i++) {
      char c = text.charAt(i);
      if (Glance.isLetterOrDigit(c)) {
        return c == '1' ? isSectionNear(text, i) : FIRST_OF_STARTS.indexOf(Glance.capital(c)) >= 0;
      }
      if (c == '&' || c == ')') {
        return true;
      }
    }
    return false;
  }

  // The "4" of "1.4", "1 . 4" and "14(b)".
  private static boolean isSectionNear(String text, int at) {
    int to = Math.min(text.length(), at + 5);
    int next = at + 1;
    while (next < to && "345".indexOf(text.charAt(next)) < 0) {
      next++;
    }
    return next < to;
  }

  /** True for a text that breaks off inside of its reasons. */
  static boolean isCutNumber(String text) {
    return mayBeCut(text) && CUT.matcher(tail(text)).find();
  }

  // What the pattern matches ends in these, with a sign behind it or none: "1", "reason", "(S)".
  private static boolean mayBeCut(String text) {
    int last = text.length() - 1;
    while (last >= 0 && (text.charAt(last) <= ' ' || ".:".indexOf(text.charAt(last)) >= 0)) {
      last--;
    }
    if (last < 0) {
      return false;
    }
    char end = Glance.capital(text.charAt(last));
    return end == ')'
        ? Glance.isAt(text, Math.max(0, last - 2), "(S)")
        : end > '~' || "1(SON".indexOf(end) >= 0;
  }

  /** True where a text names at least one reason and is not broken off. */
  static boolean areNamed(String text) {
    Reasons reasons = in(text);
    return reasons != null && !reasons.letters.isEmpty() && !isOpen(text, reasons);
  }

  /** The reasons in a text; null where nothing leads in to any. */
  static Reasons in(String text) {
    String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    int start = ReasonsLead.first(LEAD, head);
    if (start < 0) {
      return null;
    }
    Matcher section = head.indexOf('1', start) < 0 ? null : SECTION_AT.matcher(head);
    if (section != null && section.find(start)) {
      return letters(head, start, section.end(), "1." + section.group(1));
    }
    Matcher guide = GUIDE_AT.matcher(head);
    if (guide.find(start)) {
      return letters(head, start, guide.end(), null);
    }
    Matcher reason = REASON_AT.matcher(head);
    if (reason.find(start)) {
      Reasons read = letters(head, start, reason.end(), null);
      return read.letters.isEmpty() ? new Reasons(null, List.of(), start, reason.end()) : read;
    }
    return new Reasons(null, List.of(), start, start);
  }

  private static Reasons letters(String text, int start, int from, String section) {
    List<String> letters = new ArrayList<>();
    int end = from;
    boolean bare = false;
    int at = ReasonLetters.betweenEnd(text, end);
    int to = ReasonLetters.end(text, at);
    while (to >= 0) {
      String sign = text.substring(end, at);
      String letter = text.substring(at, to);
      boolean first = letters.isEmpty();
      boolean bracketed = sign.contains("(");
      if (isWord(text, to, letter, sign, first, bracketed || bare) || isNumber(letter, bracketed)) {
        break;
      }
      bare = bare || (first && !bracketed);
      addLetters(letter.toLowerCase(Locale.ROOT), isSpan(sign, first), letters);
      end = to;
      at = ReasonLetters.betweenEnd(text, end);
      to = ReasonLetters.end(text, at);
    }
    Matcher again =
        letters.isEmpty() || text.indexOf('1', end) < 0 ? null : SECTION_AT.matcher(text);
    if (again != null
        && again.find(end)
        && AGAIN.matcher(text.substring(end, again.start())).matches()) {
      Reasons more = letters(text, start, again.end(), section);
      for (String each : more.letters) {
        add(each, letters);
      }
      end = Math.max(end, more.end);
    }
    return new Reasons(section, letters, start, closing(text, end));
  }

  /** {@code A} in "1.4 (b) and (d). A meeting" is no reason: a word goes on behind it. */
  private static boolean isWord(
      String text, int end, String letter, String sign, boolean first, boolean inStyle) {
    boolean wordBehind =
        end + 1 < text.length()
            && text.charAt(end) == ' '
            && Character.isLetter(text.charAt(end + 1))
            && !JOINING_WORD.matcher(text).region(end + 1, text.length()).lookingAt();
    if (letter.length() > 1 && !sign.contains("(")) {
      return true;
    }
    if (!first && !inStyle && !JOINING_SIGN.matcher(sign).find()) {
      return true;
    }
    boolean sentence = sign.contains(".") && !first && !sign.contains("(");
    return (!sign.contains("(") && wordBehind && (sentence || !inStyle || letter.equals("A")))
        || (sentence && wordBehind);
  }

  private static boolean isNumber(String letter, boolean bracketed) {
    return Character.isDigit(letter.charAt(0)) && !bracketed;
  }

  // "(b) - (d)"; "and" above "- (d)" is a list.
  private static boolean isSpan(String sign, boolean first) {
    return !first && sign.contains("-") && sign.chars().noneMatch(Character::isLetter);
  }

  private static void addLetters(String group, boolean span, List<String> letters) {
    if (Character.isDigit(group.charAt(0))) {
      add(group, letters);
      return;
    }
    if (span && !letters.isEmpty()) {
      for (char c = (char) (letters.get(letters.size() - 1).charAt(0) + 1);
          c < group.charAt(0);
          c++) {
        add(String.valueOf(c), letters);
      }
    }
    for (int i = 0; i < group.length(); i++) {
      add(String.valueOf(group.charAt(i)), letters);
    }
  }

  private static void add(String letter, List<String> letters) {
    if (!letters.contains(letter)) {
      letters.add(letter);
    }
  }

  /** The end with the bracket and the full stop behind. */
  private static int closing(String text, int from) {
    int end = from;
    while (end < text.length() && ")]. ,;:\"".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    while (end > from && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  /** {@code 1.4 (b) and}, {@code 1.4 (b}, {@code 1.4 (b) (}: the last reason is still to come. */
  private static boolean isOpen(String text, Reasons reasons) {
    String behind = text.substring(Math.min(text.length(), reasons.end)).strip();
    boolean joins = OPEN.matcher(behind).matches();
    if (!behind.isEmpty() && joins) {
      return true;
    }
    String all = text.strip();
    return behind.isEmpty() && (opensBracket(all) || all.endsWith(",") || all.endsWith("/"));
  }

  private static boolean opensBracket(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    return open > 0;
  }

  private static String tail(String text) {
    return text.length() > 60 ? text.substring(text.length() - 60) : text;
  }
}
