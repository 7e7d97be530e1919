package org.cableway.parse.telegram;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.DOTALL;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.parse.Signs;

/**
 * Finds the comments: in brackets, as paragraphs, under headings. Without "End comment" one ends
 * with its bracket, its paragraph or its section.
 */
final class CommentReader {

  /** The range of a text that is a comment. */
  record Range(int from, int to) {}

  // Matches "COMMENT:", "(Embassy Comment.", "[Begin Comment", "Comment and Action Request:",
  // "COMMENT" at the end of a line, "//COMMENT//", "BIO COMMENT:".
  private static final Pattern OPENER =
      Pattern.compile(
          "(?<![A-Z])(?:(?:BEGIN|POST'?S?|EMBASSY|MISSION|CONSULATE|AMBASSADOR'?S|EMBOFF|POLOFF"
              + "|(?:BIO )?NOTE (?:AND|&)) |(?-i:[A-Z]{3,12} )(?=COMMENTS?:))?"
              + "COMMENTS?(?: (?:AND|&) [A-Z]{3,15}(?: [A-Z]{3,15})?)?"
              + "(?: ?\\([A-Z/]{1,6}\\))?(?:[ ]{0,2}[:.]|[ ]?--?|//(?=\\n)|(?=\\n)| (?=---))[-=_:. ]{0,200}+",
          CASE_INSENSITIVE);

  // Matches "END COMMENT." and "End of Post comment", over line breaks too.
  private static final Pattern CLOSER =
      Pattern.compile(
          "\\bEND(?:\\s{1,3}OF)?(?:\\s{1,3}(?:POST|EMBASSY|MISSION|(?:BIO\\s{1,3})?NOTE\\s{1,3}AND|SUMMARY AND))?\\s{1,3}COMMENTS?\\b",
          CASE_INSENSITIVE);

  // Matches what may stand before a comment in the middle of a line.
  private static final Pattern BEFORE =
      Pattern.compile("(?:^|[.!?:;)\\]\"”’(\\[-]|//)[ \\t(\\[/-]{0,4}$");

  // Matches "Conclusion and " before "comment", not "Summary and ".
  private static final Pattern JOINED =
      Pattern.compile("[^a-zA-Z]{0,90}(?!(?i:SUMM))[A-Za-z]{3,12} (?i:and) ");

  private static final Pattern ENDING =
      Pattern.compile(
          "\\bEND(?:\\s{1,3}OF)?(?:\\s{1,3}[A-Z]{2,12}){0,3}\\s{1,3}$", CASE_INSENSITIVE);

  // Matches a paragraph that speaks of the telegram itself: "Oslo minimize considered.", "The
  // Senator has cleared this cable.", "Embassy Rome coordinated this telegram with Oslo.".
  private static final Pattern OF_THE_TELEGRAM =
      Pattern.compile(
          "[A-Z ,/]{0,60}MINIMIZE CONSIDERED\\W{0,3}"
              + "|[^.]{3,90}\\b(?:CLEARED|COORDINATED|DRAFTED)(?: ON)? THIS"
              + " (?:CABLE|MESSAGE|TELEGRAM|REPORT)\\b.{0,120}"
              + "|THIS (?:CABLE|MESSAGE|TELEGRAM|REPORT) (?:WAS|HAS BEEN)"
              + " (?:CLEARED|COORDINATED|DRAFTED)\\b.{0,120}",
          CASE_INSENSITIVE | DOTALL);

  // Behind it none of its words begins: "this cable", "minimize considered".
  private static final int FARTHEST_WORD = 120;

  // Matches the end of a summary that held the comment.
  private static final Pattern END_OF_SUMMARY =
      Pattern.compile("\\bEND(?: OF)?\\s{1,3}SUMMARY\\b", CASE_INSENSITIVE);

  private static final Near OPENERS = new Near(OPENER, (text, at) -> Near.isLetter(text[at]), 13);
  private static final Near CLOSERS =
      new Near(CLOSER, (text, at) -> Capitals.stand(text, at, "END"), 40);

  // A bracket that is open for longer was never closed.
  private static final int LONGEST_BRACKET = 6_000;

  // Between a heading and the first word of its paragraph are a rule, a number and a mark.
  private static final int WIDEST_GAP = 200;

  private final Layout layout;
  private final String text;
  private final int[] words;

  CommentReader(Layout layout) {
    this.layout = layout;
    this.text = layout.flow().text();
    this.words = layout.flow().findAll(Signs.COMMENT, "COMMENT");
  }

  /** The comments in their order; none holds another. */
  List<Range> find() {
    if (words.length == 0) {
      return List.of();
    }
    List<Opening> openings = openings();
    List<Integer> closers = closers();
    List<Range> found = new ArrayList<>();
    int closer = 0;
    int from = 0;
    for (int i = 0; i < openings.size(); i++) {
      Opening opening = openings.get(i);
      while (closer < closers.size() && closers.get(closer) < opening.from) {
        closer++;
      }
      if (opening.from < from || isLabelledAgain(openings, i)) {
        continue;
      }
      int next = i + 1 < openings.size() ? openings.get(i + 1).from : layout.to();
      int to = opening.bound;
      // A closer behind the bound belongs to it too, unless another comment or section opens.
      int limit = Math.max(to, Math.min(next, layout.headingAfter(opening.from)));
      if (closer < closers.size() && closers.get(closer) < limit) {
        to = closers.get(closer);
      }
      to = beforeClosing(opening.from, to);
      found.add(new Range(opening.from, to));
      from = to;
    }
    return found;
  }

  // Paragraphs that speak of the telegram close it, not the comment above them.
  private int beforeClosing(int from, int to) {
    int summary = endOfSummary(from, to);
    if (summary >= 0) {
      return summary;
    }
    List<ParagraphSpan> paragraphs = layout.paragraphs();
    for (int i = layout.paragraphAt(from) + 1; i < paragraphs.size(); i++) {
      ParagraphSpan span = paragraphs.get(i);
      if (span.from() >= to) {
        return to;
      }
      if (span.from() > from && isOfTheTelegram(span)) {
        return span.from();
      }
    }
    return to;
  }

  private int endOfSummary(int from, int to) {
    if (layout.flow().find(Signs.SUMMARY, "SUMMARY", from, to) < 0) {
      return -1;
    }
    Matcher summary = END_OF_SUMMARY.matcher(text).region(from, Math.max(from, to));
    return summary.find() ? summary.start() : -1;
  }

  private boolean isOfTheTelegram(ParagraphSpan span) {
    int from = span.content();
    while (from < span.to() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    int limit = Math.min(span.to(), from + FARTHEST_WORD);
    return (layout.flow().find("THIS ", from, limit) >= 0
            || layout.flow().find("MINIMIZE CONSIDERED", from, limit) >= 0)
        && OF_THE_TELEGRAM.matcher(text.substring(from, span.to()).strip()).matches();
  }

  // The heading "COMMENT" above a paragraph that begins with "Comment:".
  private boolean isLabelledAgain(List<Opening> openings, int index) {
    return index + 1 < openings.size()
        && openings.get(index + 1).label - openings.get(index).from < WIDEST_GAP
        && layout.text(openings.get(index).from, openings.get(index + 1).label).isBlank();
  }

  /**
   * The opening of a comment.
   *
   * @param label where its label begins
   * @param from where its text begins
   * @param bound where it ends if nothing says so
   */
  private record Opening(int label, int from, int bound) {}

  private List<Opening> openings() {
    List<Opening> openings = new ArrayList<>();
    OPENERS.each(
        layout.flow(),
        words,
        layout.to(),
        opener -> {
          int bound = bound(opener);
          if (bound >= opener.end()) {
            openings.add(new Opening(opener.start(), opener.end(), bound));
          }
        });
    return openings;
  }

  private List<Integer> closers() {
    List<Integer> closers = new ArrayList<>();
    CLOSERS.each(layout.flow(), words, layout.to(), closer -> closers.add(closer.start()));
    return closers;
  }

  // Offset at which the comment ends if nothing says so; -1 where this is none.
  private int bound(MatchResult opener) {
    Flow flow = layout.flow();
    // "END COMMENT" may be cut by a line break; no more than its own words lie before.
    if (ENDING.matcher(text.substring(Math.max(0, opener.start() - 40), opener.start())).find()) {
      return -1;
    }
    int line = flow.indexAt(opener.start());
    int paragraph = layout.paragraphAt(opener.start());
    if (layout.isHeading(line)) {
      return isHeadingOf(line, opener) ? boundOfSection(flow.start(line + 1)) : -1;
    }
    int start =
        Math.max(
            flow.start(line), paragraph < 0 ? 0 : layout.paragraphs().get(paragraph).content());
    String before =
        text.substring(
            Math.max(Math.min(start, opener.start()), opener.start() - 40), opener.start());
    if (!before.isBlank() && !BEFORE.matcher(before).find()) {
      return -1;
    }
    int to = paragraph < 0 ? boundOfSection(opener.end()) : layout.paragraphs().get(paragraph).to();
    to = Math.min(to, layout.headingAfter(opener.end()));
    int open = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
    return open < 0 || !before.substring(open + 1).isBlank() ? to : bracket(opener.end(), to);
  }

  // Points that stand above all paragraphs are a section of their own.
  private int boundOfSection(int from) {
    int to = layout.headingAfter(from);
    int first = layout.paragraphs().isEmpty() ? to : layout.paragraphs().get(0).from();
    boolean above = first > from && first < to && !layout.text(from, first).isBlank();
    return above ? first : to;
  }

  // "COMMENT" or "Comment and conclusion", not "Reactions and comment on the election".
  private boolean isHeadingOf(int line, MatchResult opener) {
    String before = text.substring(layout.flow().start(line), opener.start());
    return before.chars().noneMatch(Character::isLetter)
        || before.strip().startsWith("(")
        || JOINED.matcher(before).matches();
  }

  // Offset of the bracket that closes one opened before; the limit where none does.
  private int bracket(int from, int to) {
    int depth = 1;
    int limit = Math.min(to, from + LONGEST_BRACKET);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if ((c == ')' || c == ']') && --depth == 0) {
        return i;
      }
    }
    return to;
  }
}
