package org.cableway.parse.telegram;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.parse.Signs;

/**
 * Finds the summary: behind its opener, as heading or at the start of a paragraph, up to its
 * closer; without a closer up to the next paragraph or heading. A closer without an opener closes
 * what the text began with.
 */
final class SummaryReader {

  /** The range of a text that is its summary. */
  record Range(int from, int to) {}

  private static final int LONGEST_OPENER = 180;

  // "1. (U) This is an action request; see paragraph 9." is longer than none of its kind.
  private static final int LONGEST_NOTICE = 200;
  private static final int MOST_NOTICES = 4;

  // Matches "A. " and "II. ".
  private static final Pattern LETTER = Pattern.compile("(?:[A-Z]|[IV]{1,3})[.)] {1,3}");

  private static final Pattern JOINED = Pattern.compile("(?i)\\b(?:AND|&)\\b|/");

  // Matches "END COMMENT." at the end of a summary.
  private static final Pattern OTHER_CLOSER =
      Pattern.compile(
          "\\bEND(?: OF)?\\s{1,3}[A-Z]{4,14}(?:\\s{1,3}[A-Z]{4,14})?[.)\\s]{0,9}$",
          CASE_INSENSITIVE);

  // Slips of typists, and words cut at the wrap column: "SUM" / "MARY".
  private static final String WORD =
      "S\n?U\n?M\n?M{0,2}\n?A\n?R\n?Y|S U M M A R Y|SUMMRY|SUMMERY|SUMMARAY|SUMMAY|SUMNARY|SUNMARY|SUMMRAY|SUMAMRY"
          + "|BLUF|BOTTOM LINE UP FRONT";

  // What a summary is joined with: "SUMMARY AND ACTION REQUEST", "INTRODUCTION AND SUMMARY".
  private static final String WITH = "[A-Z'/]{3,15}(?: {1,2}[A-Z'/]{2,15}){0,3}";

  // A comma stands for a colon, unless the heading goes on: "Summary, Comment and Analysis:".
  private static final String AFTER_COMMA =
      "(?:COMMENTS?|ACTION|INTRODUCTION|ANALYSIS|BACKGROUND|RECOMMENDATIONS?|CONCLUSIONS?|KEY|NEXT|CONT)";

  private static final String CONTINUED = "[ ,(-]{0,3}CONT(?:INUED|INUATION|INUES|['’]?D|\\.)?\\)?";

  // Matches "BEGIN SUMMARY AND COMMENT:", "Summary. ", "SUMMARY CONT'D:", "Summary ------",
  // "SUMMARY" alone in its line, and "SUMMARY" before a capital letter.
  private static final Pattern OPENER =
      Pattern.compile(
          "[-=_*]{0,80}+ {0,4}[\"(\\[/]{0,2}(?:(?:BEGIN|EXECUTIVE|BRIEF|START) )?"
              + ("(?:" + WITH + " {1,2}(?:AND|&) {1,2}|(?:COMMENT|INTRODUCTION) ?/ ?|SHORT )?")
              + ("(?:" + WORD + ")(?: POINTS)?")
              + ("(?:,\\s{1,3}(?=(?-i:[A-Z][a-z]{0,20} [a-z]))(?!" + AFTER_COMMA + "\\b)")
              + ("|(?: {0,2}\\(?(?:,|AND|&|/|WITH|OF) {0,2}"
                  + WITH
                  + "\\)?)?(?<cont>"
                  + CONTINUED
                  + ")?")
              + "(?:\\s{0,3}(?:[:;.]|[-–—=*_/]|\\)|(?=\\n)|(?=\\())|[\"”\\]][:;.]?)"
              + "|(?: (?:AND|&) (?:COMMENT|INTRODUCTION|ACTION REQUEST))?\\s{1,3}(?=(?-i:[A-Z\"])))"
              + "[-=_*/:. \\t]{0,200}+",
          CASE_INSENSITIVE);

  // Matches "END SUMMARY", "End of summary" and "END INTRODUCTION AND SUMMARY", over line breaks
  // too.
  private static final Pattern CLOSER =
      Pattern.compile(
          "\\bE\n?N\n?D(?:\\s{1,4}OF)?(?:\\s{1,4}THE)?(?:\\s{1,4}(?:EXECUTIVE|BRIEF))?"
              + "(?:\\s{1,4}[A-Z]{3,15}(?:\\s{1,4}[A-Z]{2,15})?\\s{1,4}(?:AND|&)|\\s{1,4}COMMENT ?/)?"
              + ("[\\s:.-]{0,4}(?:" + WORD + ")\\b|\\b(?:" + WORD + ") ENDS?\\b(?=[.)\\s])"),
          CASE_INSENSITIVE);

  // Where CLOSER begins, nine words before "summary" at most.
  private static final Near CLOSERS = new Near(CLOSER, SummaryReader::mayClose, 90);

  // "BOTTOM LINE UP FRONT" is the longest of the words before "ENDS".
  private static final int LONGEST_WORD = 20;

  // Matches the start of " -------- Training --------" behind a sentence.
  private static final Pattern RULE = Pattern.compile("(?<=[.!?)\"] {0,2}) [-=]{5}");

  // Matches the blank between a sentence in the middle of a line and an opener behind it.
  private static final Pattern INSIDE =
      Pattern.compile("(?= )(?<=[.;)]) {1,3}(?=SUMMARY ?[:.-])", CASE_INSENSITIVE);

  private final Flow flow;
  private final List<ParagraphSpan> paragraphs;
  private final Layout layout;
  private final SummaryWords words;

  SummaryReader(Layout layout) {
    this.layout = layout;
    this.words = new SummaryWords(layout.flow());
    this.flow = layout.flow();
    this.paragraphs = layout.paragraphs();
  }

  /** Where the summary stands; null where there is none. */
  Range find() {
    int closer = closer();
    int opener = opener(0, closer < 0 ? layout.to() : closer);
    if (opener < 0) {
      return closer < 0 ? null : unopened(closer);
    }
    int from = insideHeading(opener, closer < 0 ? layout.headingAfter(opener) : closer);
    int to = closer < 0 ? Math.max(from, unclosed(from)) : closer;
    return new Range(from, closer < 0 ? withoutOtherCloser(from, to) : to);
  }

  /** Offset behind an opener at an offset; the offset itself where none is. */
  int skipOpener(int from) {
    int to = flow.characters().length;
    int at = skipBlanks(flow, from, to);
    if (!words.areIn(at, at + LONGEST_OPENER)) {
      return from;
    }
    Matcher matcher = OPENER.matcher(flow.text()).region(at, to);
    return matcher.lookingAt() ? matcher.end() : from;
  }

  private int closer() {
    return CLOSERS.first(flow, words.ofClosers(), layout.to());
  }

  // "END" comes first, cut by line feeds or not, or the word does.
  private static boolean mayClose(char[] text, int at) {
    return switch (text[at]) {
      case 'E', 'e' -> Capitals.stand(text, at, "EN") || Capitals.stand(text, at, "E\n");
      case 'S', 's', 'B', 'b' -> endsWithin(text, at, at + LONGEST_WORD + 1);
      default -> false;
    };
  }

  private static boolean endsWithin(char[] text, int from, int to) {
    int at = from;
    while (at < to && !Capitals.stand(text, at, " END")) {
      at++;
    }
    return at < to;
  }

  // The first opener at the start of a paragraph or line.
  private int opener(int firstLine, int to) {
    int next = 0;
    for (int i = firstLine; i < flow.size() && flow.start(i) < to; i++) {
      boolean mayOpen = words.areWholeIn(flow.start(i), flow.end(i));
      int found = mayOpen ? opensLine(i) : -1;
      while (found < 0
          && next < paragraphs.size()
          && paragraphs.get(next).from() < flow.start(i + 1)) {
        found = opens(paragraphs.get(next++).content(), to);
      }
      if (found < 0 && mayOpen) {
        found = insideLine(i);
      }
      if (found >= 0) {
        return found;
      }
    }
    return -1;
  }

  // "SUMMARY", "(C) SUMMARY", "A. SUMMARY".
  private int opensLine(int line) {
    int at = skipBlanks(flow, flow.start(line), flow.end(line));
    int found = opens(at, flow.end(line));
    if (found >= 0 || !mentions(at, flow.end(line))) {
      return found;
    }
    PortionMark mark = PortionMark.at(flow.text(), at);
    Matcher letter = LETTER.matcher(flow.text()).region(at, flow.end(line));
    int behind = mark != null ? mark.end() : letter.lookingAt() ? letter.end() : -1;
    return behind < 0 ? -1 : opens(skipBlanks(flow, behind, flow.end(line)), flow.end(line));
  }

  // Below the heading "Summary" an action request may come first, then "2. Summary: ...".
  private int insideHeading(int opener, int to) {
    if (!layout.isHeading(flow.indexAt(Math.max(0, opener - 1)))) {
      return opener;
    }
    for (ParagraphSpan paragraph : paragraphs) {
      if (paragraph.from() >= to) {
        break;
      }
      int found = paragraph.from() < opener ? -1 : opens(paragraph.content(), to);
      if (found >= 0) {
        return goesOn(paragraph.content()) ? opener : found;
      }
    }
    return opener;
  }

  // "SUMMARY AND COMMENT: ... END COMMENT."
  private int withoutOtherCloser(int from, int to) {
    int line = flow.indexAt(from);
    String opener = flow.text().substring(Math.max(flow.start(line), from - 60), from);
    if (!JOINED.matcher(opener).find()) {
      return to;
    }
    Matcher other = OTHER_CLOSER.matcher(flow.text()).region(Math.max(from, to - 80), to);
    return other.find() ? other.start() : to;
  }

  private int insideLine(int line) {
    if (flow.find(Signs.SUMMARY, "SUMMARY", flow.start(line), flow.end(line)) < 0) {
      return -1;
    }
    Matcher matcher = INSIDE.matcher(flow.text()).region(flow.start(line), flow.end(line));
    return matcher.find() ? opens(matcher.end(), flow.end(line)) : -1;
  }

  private int opens(int from, int to) {
    if (!mentions(from, to)) {
      return -1;
    }
    Matcher matcher =
        OPENER.matcher(flow.text()).region(from, Math.max(from, to)).useTransparentBounds(true);
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  // Spares the many lines that open nothing the cost of the pattern. What begins like the word and
  // is not cut there stands in the range too; it may be another one.
  private boolean mentions(int from, int to) {
    int limit = Math.min(to, from + LONGEST_OPENER);
    if (!words.areIn(from, limit)) {
      return false;
    }
    int at = from;
    while (at < limit && !isStart(flow.characters(), at)) {
      at++;
    }
    return at < limit;
  }

  private static boolean isStart(char[] text, int at) {
    return switch (text[at]) {
      case 'S', 's' -> Capitals.stand(text, at, "SU") || Capitals.stand(text, at, "S U M");
      case 'B', 'b' -> Capitals.stand(text, at, "BLUF") || Capitals.stand(text, at, "BOTTOM");
      default -> false;
    };
  }

  private static int skipBlanks(Flow flow, int from, int to) {
    int at = from;
    while (at < to && flow.characters()[at] == ' ') {
      at++;
    }
    return at;
  }

  // What a closer without an opener closes: the first paragraphs, but for a line about the cable.
  private Range unopened(int closer) {
    int from = 0;
    int before = 0;
    for (ParagraphSpan paragraph : paragraphs) {
      if (paragraph.from() > closer) {
        break;
      }
      from = paragraph.content();
      if (paragraph.to() - paragraph.from() > LONGEST_NOTICE || paragraph.to() >= closer) {
        break;
      }
      before++;
    }
    return before > MOST_NOTICES ? null : new Range(Math.min(from, closer), closer);
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
    if (!hasRule(from, to)) {
      return to;
    }
    // A summary may open behind what was taken for the end of the text.
    Matcher matcher = RULE.matcher(flow.text()).region(from, Math.max(from, to));
    return matcher.find() ? matcher.start() : to;
  }

  private boolean hasRule(int from, int to) {
    int line = Math.max(0, flow.indexAt(from));
    while (line < flow.size()
        && flow.start(line) < to
        && !flow.line(line).signs().has(Signs.RULE)) {
      line++;
    }
    return line < flow.size() && flow.start(line) < to;
  }

  private boolean goesOn(int content) {
    if (!words.areIn(content, content + LONGEST_OPENER)) {
      return false;
    }
    Matcher matcher = OPENER.matcher(flow.text()).region(content, flow.text().length());
    return matcher.lookingAt() && matcher.group("cont") != null;
  }

  private int firstParagraphAfter(int offset) {
    int next = layout.paragraphAt(offset - 1) + 1;
    return next < paragraphs.size() ? paragraphs.get(next).from() : layout.to();
  }
}
