package org.cableway.parse.telegram;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the summary: behind its opener, as heading or at the start of a paragraph, up to its
 * closer; without a closer up to the next paragraph or heading. A closer without an opener closes
 * what the text began with.
 */
final class SummaryReader {

  /** The range of a text that is its summary. */
  record Range(int from, int to) {}

  private static final String WORD = "SUMM{1,2}ARY|SUMARY|SUMMRY|SUMMAY|SUMMMARY";

  // What a summary is joined with: "SUMMARY AND ACTION REQUEST", "INTRODUCTION AND SUMMARY".
  private static final String WITH = "[A-Z'/]{3,15}(?: {1,2}[A-Z'/]{2,15}){0,3}";

  private static final String CONTINUED = "[ ,(-]{0,3}CONT(?:INUED|INUATION|INUES|['’]?D|\\.)?\\)?";

  // Matches "BEGIN SUMMARY AND COMMENT:", "Summary. ", "SUMMARY CONT'D:", "Summary ------",
  // "SUMMARY" alone in its line, and "SUMMARY" before a capital letter.
  private static final Pattern OPENER =
      Pattern.compile(
          "[-=_*]{0,80}+ {0,4}[\"(\\[/]{0,2}(?:(?:BEGIN|EXECUTIVE|BRIEF|START) )?"
              + ("(?:" + WITH + " {1,2}(?:AND|&) {1,2}|(?:COMMENT|INTRODUCTION) ?/ ?)?")
              + ("(?:" + WORD + ")")
              + ("(?:(?: {0,2}(?:,|AND|&|/|WITH|OF) {0,2}" + WITH + ")?(?<cont>" + CONTINUED + ")?")
              + "\\s{0,3}(?:[:.]|[-–—=]|\\)|(?=\\n)|(?=\\())"
              + "|(?: (?:AND|&) (?:COMMENT|INTRODUCTION|ACTION REQUEST))?\\s{1,3}(?=(?-i:[A-Z\"])))"
              + "[-=_*:. \\t]{0,200}+",
          CASE_INSENSITIVE);

  // Matches "END SUMMARY", "End of summary" and "END INTRODUCTION AND SUMMARY", over line breaks
  // too.
  private static final Pattern CLOSER =
      Pattern.compile(
          "\\bEND(?:\\s{1,4}OF)?(?:\\s{1,4}THE)?(?:\\s{1,4}(?:EXECUTIVE|BRIEF))?"
              + "(?:\\s{1,4}[A-Z]{3,15}(?:\\s{1,4}[A-Z]{2,15})?\\s{1,4}(?:AND|&)|\\s{1,4}COMMENT ?/)?"
              + ("[\\s:.-]{1,4}(?:" + WORD + ")\\b|\\b(?:" + WORD + ") ENDS?\\b(?=[.)\\s])"),
          CASE_INSENSITIVE);

  // Matches the start of " -------- Training --------" behind a sentence.
  private static final Pattern RULE = Pattern.compile("(?<=[.!?)\"] {0,2}) [-=]{5}");

  // Matches the blank between a sentence in the middle of a line and an opener behind it.
  private static final Pattern INSIDE =
      Pattern.compile("(?<=[.;)]) {1,3}(?=SUMMARY ?[:.-])", CASE_INSENSITIVE);

  private final Flow flow;
  private final List<ParagraphSpan> paragraphs;
  private final Layout layout;

  SummaryReader(Layout layout) {
    this.layout = layout;
    this.flow = layout.flow();
    this.paragraphs = layout.paragraphs();
  }

  /** Where the summary stands; null where there is none. */
  Range find() {
    int closer = closer(0);
    int opener = opener(closer < 0 ? layout.to() : closer);
    if (opener < 0) {
      return closer < 0 ? null : new Range(unopened(closer), closer);
    }
    return new Range(opener, closer < 0 ? unclosed(opener) : closer);
  }

  /** Offset behind an opener at an offset; the offset itself where none is. */
  static int skipOpener(String text, int from) {
    Matcher matcher = OPENER.matcher(text).region(from, text.length());
    return matcher.lookingAt() ? matcher.end() : from;
  }

  private int closer(int from) {
    Matcher matcher = CLOSER.matcher(flow.text()).region(from, layout.to());
    return matcher.find() ? matcher.start() : -1;
  }

  // The first opener at the start of a paragraph or line.
  private int opener(int to) {
    int next = 0;
    for (int i = 0; i < flow.size() && flow.start(i) < to; i++) {
      int found = opens(skipBlanks(flow.start(i), flow.end(i)), flow.end(i));
      while (found < 0
          && next < paragraphs.size()
          && paragraphs.get(next).from() < flow.start(i + 1)) {
        found = opens(paragraphs.get(next++).content(), to);
      }
      if (found < 0) {
        found = insideLine(i);
      }
      if (found >= 0) {
        return found;
      }
    }
    return -1;
  }

  private int insideLine(int line) {
    Matcher matcher = INSIDE.matcher(flow.text()).region(flow.start(line), flow.end(line));
    return matcher.find() ? opens(matcher.end(), flow.end(line)) : -1;
  }

  private int opens(int from, int to) {
    Matcher matcher =
        OPENER.matcher(flow.text()).region(from, Math.max(from, to)).useTransparentBounds(true);
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  private int skipBlanks(int from, int to) {
    int at = from;
    while (at < to && flow.text().charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private int unopened(int closer) {
    return paragraphs.isEmpty() ? 0 : Math.min(closer, paragraphs.get(0).content());
  }

  // Up to the next paragraph that does not go on with the summary, or the next heading.
  private int unclosed(int opener) {
    int to = layout.to();
    boolean begun = !layout.text(opener, firstParagraphAfter(opener)).isBlank();
    for (ParagraphSpan paragraph : paragraphs) {
      if (paragraph.from() < opener) {
        continue;
      }
      if (begun && !goesOn(paragraph.content())) {
        to = paragraph.from();
        break;
      }
      begun = true;
    }
    return Math.min(ruleIn(opener, to), layout.headingAfter(opener));
  }

  // A rule in the middle of a line underlines a heading that has lost its line breaks.
  private int ruleIn(int from, int to) {
    Matcher matcher = RULE.matcher(flow.text()).region(from, to);
    return matcher.find() ? matcher.start() : to;
  }

  private boolean goesOn(int content) {
    Matcher matcher = OPENER.matcher(flow.text()).region(content, flow.text().length());
    return matcher.lookingAt() && matcher.group("cont") != null;
  }

  private int firstParagraphAfter(int offset) {
    return paragraphs.stream()
        .mapToInt(ParagraphSpan::from)
        .filter(from -> from >= offset)
        .findFirst()
        .orElse(layout.to());
  }
}
