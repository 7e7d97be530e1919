package org.cableway.parse.telegram;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Paragraphs without a number ahead of the first that has one: key points, summaries, and all of a
 * text that counts none. Blank lines and headings part them.
 */
final class UnnumberedParagraphs {

  /** What is shorter is a name, a note or a heading that nothing underlines. */
  private static final int SHORTEST = 30;

  /** An item of a list of key points may be as short as "-- None." */
  private static final int SHORTEST_ITEM = 8;

  // Matches "-- ", "- " and "* " before an item.
  private static final Pattern ITEM = Pattern.compile("(?:-{1,2}|\\*|\u2022) {1,3}\\p{Lu}");

  // Matches "End Key Points and Comments."
  private static final Pattern CLOSER =
      Pattern.compile("\\W{0,3}END [A-Z ]{3,60}[.:]?\\W{0,3}", CASE_INSENSITIVE);

  private UnnumberedParagraphs() {}

  /** The paragraphs ahead of the first number, in order. */
  static List<ParagraphSpan> ahead(Layout layout) {
    Flow flow = layout.flow();
    int to = layout.paragraphs().isEmpty() ? layout.to() : layout.paragraphs().get(0).from();
    // Most texts begin with a number: their marks are not looked for.
    if (isBlank(flow, to)) {
      return List.of();
    }
    List<ParagraphSpan> found = new ArrayList<>();
    MarkedLines marks = new MarkedLines(flow);
    int from = 0;
    for (int i = 0; i < flow.size() && flow.start(i) < to; i++) {
      if (flow.line(i).isBlank() || layout.isHeading(i)) {
        add(marks, from, flow.start(i), found);
        from = flow.end(i);
      } else if (marks.opens(i)) {
        add(marks, from, flow.start(i), found);
        from = flow.start(i);
      }
    }
    add(marks, from, to, found);
    return List.copyOf(found);
  }

  private static boolean isBlank(Flow flow, int to) {
    int line = 0;
    while (line < flow.size() && flow.start(line) < to && flow.line(line).isBlank()) {
      line++;
    }
    return flow.start(line) >= to;
  }

  private static void add(MarkedLines marks, int from, int to, List<ParagraphSpan> found) {
    String text = marks.text();
    int start = from;
    while (start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    String block = text.substring(start, Math.max(start, to)).strip();
    if (!isText(block)) {
      return;
    }
    PortionMark mark = marks.at(start);
    int content = mark == null ? start : Math.min(mark.end(), to);
    found.add(new ParagraphSpan(null, mark == null ? null : mark.marking(), start, content, to));
  }

  private static boolean isText(String block) {
    boolean item = ITEM.matcher(block).lookingAt();
    return block.length() >= (item ? SHORTEST_ITEM : SHORTEST)
        && Sentences.ends(block)
        && Redactions.in(block) * SHORTEST < block.length()
        && !CLOSER.matcher(block).matches();
  }
}
