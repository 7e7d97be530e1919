package org.cableway.parse.telegram;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.cableway.parse.Line;
import org.cableway.parse.Signs;

/**
 * Finds the lines that are headings between paragraphs, and the rules that underline them. Both are
 * no part of a paragraph's text.
 */
final class TextHeadings {

  private static final int LONGEST_LINE = 90;
  private static final int MOST_LINES = 3;

  // Matches the gap between the columns of a table: no heading has that.
  private static final Pattern COLUMNS = Pattern.compile("\\S {3,}\\S");

  // Matches "Comment ---------" and "------- SUMMARY -------".
  private static final Pattern RULED =
      Pattern.compile(
          "(?:[-=_*]{3,}[ -=_*]{0,80})?[A-Z(\"“'][^-=_]{1,120}(?:[-][^-=_]{1,60}){0,4}"
              + " [-=_*]{3,}[-=_* ]{0,200}");

  // Matches "COMMENT:" alone in its line.
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:\\(.{1,12}\\) ?)?(?:SUMMARY|BLUF|COMMENTS?|CONCLUSIONS?|BACKGROUND)[ :.]{0,3}");

  private static final int LONGEST_LABEL = 30;

  // Matches "//THE CRANES OF THE PORT//".
  private static final Pattern SLASHED = Pattern.compile("//[^/]{2,80}//");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[ -]+");

  private final Flow flow;
  private final BitSet opening;
  private final BitSet headings = new BitSet();
  private final int lines;

  private TextHeadings(Flow flow, List<Numeral> paragraphs, int to) {
    this.flow = flow;
    this.lines = Math.min(flow.size(), flow.indexAt(Math.max(0, to - 1)) + 1);
    this.opening = new BitSet();
    for (Numeral each : paragraphs) {
      if (each.opensLine()) {
        opening.set(flow.indexAt(each.from()));
      }
    }
  }

  /** Indexes of the heading lines and rules before an offset. */
  static BitSet in(Flow flow, List<Numeral> paragraphs, int to) {
    TextHeadings search = new TextHeadings(flow, paragraphs, to);
    search.rules();
    search.blocks();
    return search.headings;
  }

  private void rules() {
    for (int i = 0; i < lines; i++) {
      Line line = flow.line(i);
      if (Rules.is(line.text()) || isRuled(i, line)) {
        headings.set(i);
      }
    }
  }

  private boolean isRuled(int index, Line line) {
    boolean mayBe = line.signs().has(Signs.RULE | Signs.SLASH);
    if (!mayBe || line.text().length() >= 300 || opening.get(index)) {
      return false;
    }
    String own = line.text().strip();
    boolean endsInInk = "-=_*".indexOf(own.charAt(own.length() - 1)) >= 0;
    return (endsInInk && line.signs().has(Signs.RULE) && RULED.matcher(own).matches())
        || (own.startsWith("//") && SLASHED.matcher(own).matches());
  }

  // A block is a run of lines without a blank, a rule or a paragraph's first line in it.
  private void blocks() {
    int from = 0;
    while (from < lines) {
      if (flow.line(from).isBlank() || headings.get(from)) {
        from++;
        continue;
      }
      int to = from + 1;
      while (to < lines && !flow.line(to).isBlank() && !headings.get(to) && !opening.get(to)) {
        to++;
      }
      block(from, to);
      from = to;
    }
  }

  private void block(int from, int to) {
    if (isUnderlined(to) && !(to - from > 1 && isAboveRule(to))) {
      int first = firstOfHeading(from, to);
      if (first < to) {
        headings.set(first, to);
      }
    } else if (to - from == 1 && isUnderlinedApart(from)) {
      headings.set(firstApart(from), to);
    } else if (!opening.get(from)
        && to - from <= 2
        && (standsAlone(from, to) || shouts(from, to))) {
      headings.set(from, to);
    } else if (to - from > 1 && clings(to - 1)) {
      headings.set(to - 1);
    }
  }

  // Below the last line of a paragraph: a page break has taken the blank line between.
  private boolean clings(int last) {
    String text = flow.line(last).text();
    return mayEnd(text)
        && !opening.get(last)
        && leadsToParagraph(last + 1)
        && readsAsHeading(last)
        && Sentences.ends(flow.line(last - 1).text())
        && text.indexOf(". ") < 0
        && (isTitle(text) || isLabel(text.strip()));
  }

  // Most of the words that matter begin with a capital.
  private static boolean isTitle(String text) {
    int capital = 0;
    int small = 0;
    for (String word : BETWEEN_WORDS.split(text.strip())) {
      if (word.length() > 3) {
        boolean begins = word.codePoints().limit(2).anyMatch(Character::isUpperCase);
        capital += begins ? 1 : 0;
        small += begins ? 0 : 1;
      }
    }
    return capital > 0 && small <= capital / 2;
  }

  // A rule with another one close below stands above a heading; and a sentence ends above it.
  private boolean isAboveRule(int rule) {
    int last = rule - 1;
    boolean isSentence =
        Sentences.ends(flow.line(last).text()) && !Sentences.ends(flow.line(last - 1).text());
    for (int i = rule + 1; i < lines && i <= rule + 2; i++) {
      if (flow.line(i).isBlank() || opening.get(i)) {
        return false;
      }
      if (i + 1 < lines && Rules.is(flow.line(i + 1).text())) {
        return isSentence;
      }
    }
    return false;
  }

  private boolean isUnderlined(int to) {
    return to < lines && Rules.is(flow.line(to).text());
  }

  // Some mailers put a blank line between all: a heading, a blank, its rule, and the paragraph.
  private boolean isUnderlinedApart(int line) {
    int rule = filledFrom(line + 1);
    String text = flow.line(line).text();
    return line > 0
        && rule < lines
        && Rules.is(flow.line(rule).text())
        && (flow.line(line - 1).isBlank() || headings.get(line - 1))
        && !opening.get(line)
        && mayEnd(text)
        && leadsToParagraph(rule + 1)
        && readsAsHeading(line)
        && (isCapitals(text) || isTitle(text));
  }

  // A heading of two lines has a blank between them too; the first one breaks off.
  private int firstApart(int line) {
    int above = line - 1;
    while (above > 0 && flow.line(above).isBlank()) {
      above--;
    }
    boolean breaksOff =
        above > 0
            && above < line - 1
            && flow.line(above - 1).isBlank()
            && !opening.get(above)
            && readsAsHeading(above)
            && isCapitals(flow.line(above).text())
            && flow.line(above).text().endsWith(":");
    return breaksOff ? above : line;
  }

  // Index of the first line from an index on that is not blank, some lines ahead at most.
  private int filledFrom(int from) {
    int next = from;
    while (next < lines && next - from < MOST_LINES && flow.line(next).isBlank()) {
      next++;
    }
    return next;
  }

  // The heading may stand right below the last line of a paragraph.
  private int firstOfHeading(int from, int to) {
    int first = to;
    while (first > from && to - first < MOST_LINES && !opening.get(first - 1)) {
      if (!readsAsHeading(first - 1)
          || (first < to && Sentences.ends(flow.line(first - 1).text()))) {
        break;
      }
      first--;
    }
    boolean begins =
        first == from || opening.get(first - 1) || Sentences.ends(flow.line(first - 1).text());
    return begins ? first : Math.min(to, Math.max(first, to - 1));
  }

  private boolean standsAlone(int from, int to) {
    boolean above = from == 0 || flow.line(from - 1).isBlank() || headings.get(from - 1);
    if (!above || !leadsToParagraph(to)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!readsAsHeading(i) || !mayEnd(flow.line(i).text())) {
        return false;
      }
    }
    return true;
  }

  // Capitals alone between blank lines, in a text that is not all capitals.
  private boolean shouts(int from, int to) {
    if (to - from > 1 || from == 0 || !flow.line(from - 1).isBlank()) {
      return false;
    }
    String text = flow.line(from).text();
    return text.length() > 8
        && isCapitals(text)
        && mayEnd(text)
        && readsAsHeading(from)
        && !flow.isCapitalsOnly()
        && text.strip().indexOf(' ') > 0;
  }

  private static boolean isCapitals(String text) {
    boolean capital = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capital = capital || Character.isUpperCase(c);
    }
    return capital;
  }

  private static boolean mayEnd(String text) {
    char last = text.charAt(text.length() - 1);
    return ".,:;-".indexOf(last) < 0 || isLabel(text.strip());
  }

  private static boolean isLabel(String text) {
    return text.length() <= LONGEST_LABEL && LABEL.matcher(text).matches();
  }

  private boolean leadsToParagraph(int to) {
    int next = filledFrom(to);
    return next < lines && opening.get(next);
  }

  private boolean readsAsHeading(int index) {
    Line line = flow.line(index);
    String text = line.text().strip();
    return text.length() <= LONGEST_LINE
        && !text.startsWith("-")
        && !closesBracket(text)
        && !Redactions.isWhole(text)
        && !Character.isLowerCase(text.charAt(0))
        && !(line.signs().has(Signs.GAP) && COLUMNS.matcher(text).find());
  }

  // "mostly. END COMMENT.)" goes on with what opened the bracket.
  private static boolean closesBracket(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return open < 0;
  }
}
