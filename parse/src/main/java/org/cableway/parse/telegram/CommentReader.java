package org.cableway.parse.telegram;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the comments: in brackets, as paragraphs, under headings. Without "End comment" one ends
 * with its bracket, its paragraph or its section.
 */
final class CommentReader {

  /** The range of a text that is a comment. */
  record Range(int from, int to) {}

  // Matches "COMMENT:", "(Embassy Comment.", "[Begin Comment", "Comment and Action Request:",
  // "COMMENT" at the end of a line.
  private static final Pattern OPENER =
      Pattern.compile(
          "(?<![A-Z])(?:(?:BEGIN|POST'?S?|EMBASSY|MISSION|CONSULATE|AMBASSADOR'?S|EMBOFF|POLOFF) )?"
              + "COMMENTS?(?: (?:AND|&) [A-Z]{3,15}(?: [A-Z]{3,15})?)?"
              + "(?: ?\\([A-Z/]{1,6}\\))?(?:[ ]{0,2}[:.]|[ ]?--?|(?=\\n)| (?=---))[-=_:. ]{0,200}+",
          CASE_INSENSITIVE);

  // Matches "END COMMENT." and "End of Post comment", over line breaks too.
  private static final Pattern CLOSER =
      Pattern.compile(
          "\\bEND(?:\\s{1,3}OF)?(?:\\s{1,3}(?:POST|EMBASSY|MISSION))?\\s{1,3}COMMENTS?\\b",
          CASE_INSENSITIVE);

  // Matches what may stand before a comment in the middle of a line.
  private static final Pattern BEFORE =
      Pattern.compile("(?:^|[.!?:;)\\]\"”’(\\[-]|//)[ \\t(\\[/-]{0,4}$");

  private static final Pattern ENDING =
      Pattern.compile(
          "\\bEND(?:\\s{1,3}OF)?(?:\\s{1,3}[A-Z]{2,12}){0,3}\\s{1,3}$", CASE_INSENSITIVE);

  private final Layout layout;
  private final String text;

  CommentReader(Layout layout) {
    this.layout = layout;
    this.text = layout.flow().text();
  }

  /** The comments in their order; none holds another. */
  List<Range> find() {
    List<Range> found = new ArrayList<>();
    Matcher opener = OPENER.matcher(text).region(0, layout.to()).useTransparentBounds(true);
    Matcher closer = CLOSER.matcher(text);
    int from = 0;
    while (from < layout.to() && opener.find(from) && opener.end() <= layout.to()) {
      int bound = bound(opener);
      if (bound < 0) {
        from = opener.end();
        continue;
      }
      // A closer far behind belongs to another comment only if that one opens in between.
      int to = bound;
      if (closer.find(opener.end())
          && closer.start() < layout.to()
          && !opensBetween(opener.end(), closer.start(), bound)) {
        to = closer.start();
      }
      found.add(new Range(opener.end(), to));
      from = Math.max(opener.end(), to);
    }
    return found;
  }

  // Offset at which the comment ends if nothing says so; -1 where this is none.
  private int bound(Matcher opener) {
    Flow flow = layout.flow();
    int line = flow.indexAt(opener.start());
    int paragraph = layout.paragraphAt(opener.start());
    if (layout.isHeading(line)) {
      return isHeadingOf(line, opener) ? layout.headingAfter(flow.start(line + 1)) : -1;
    }
    int start =
        Math.max(
            flow.start(line), paragraph < 0 ? 0 : layout.paragraphs().get(paragraph).content());
    String before =
        text.substring(
            Math.max(Math.min(start, opener.start()), opener.start() - 40), opener.start());
    if (ENDING.matcher(before).find() || !(before.isBlank() || BEFORE.matcher(before).find())) {
      return -1;
    }
    int to =
        paragraph < 0 ? layout.headingAfter(opener.end()) : layout.paragraphs().get(paragraph).to();
    to = Math.min(to, layout.headingAfter(opener.end()));
    int open = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
    return open < 0 || !before.substring(open + 1).isBlank() ? to : bracket(opener.end(), to);
  }

  // "COMMENT" or "Comment and conclusion", not "Reactions and comment on the election".
  private boolean isHeadingOf(int line, Matcher opener) {
    String before = text.substring(layout.flow().start(line), opener.start());
    return before.chars().noneMatch(Character::isLetter)
        || before.strip().startsWith("(")
        || before.matches("[^a-zA-Z]{0,90}[A-Za-z]{3,12} (?i:and) ");
  }

  // Offset of the bracket that closes one opened before; the limit where none does.
  private int bracket(int from, int to) {
    int depth = 1;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if ((c == ')' || c == ']') && --depth == 0) {
        return i;
      }
    }
    return to;
  }

  private boolean opensBetween(int from, int closer, int bound) {
    if (closer <= bound) {
      return false;
    }
    Matcher next = OPENER.matcher(text).region(from, closer);
    while (next.find()) {
      if (!ENDING.matcher(text.substring(Math.max(from, next.start() - 40), next.start())).find()) {
        return true;
      }
    }
    return false;
  }
}
