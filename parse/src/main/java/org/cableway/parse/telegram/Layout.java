package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What stands where in a text: paragraphs, headings, rules; and text without them. */
final class Layout {

  private final Flow flow;
  private final List<ParagraphSpan> paragraphs;
  private final BitSet headings;
  private final int to;
  private final Unwrap unwrap;

  /**
   * @param to offset at which signature and trailing lines begin
   */
  Layout(Flow flow, int to) {
    this.flow = flow;
    this.to = to;
    List<Numeral> numerals = Numbering.paragraphs(flow, Numerals.in(flow, to));
    this.headings = TextHeadings.in(flow, numerals, to);
    this.paragraphs = ParagraphSpans.of(flow, numerals, to);
    this.unwrap = new Unwrap(flow);
  }

  Flow flow() {
    return flow;
  }

  /** Offset behind the text, where signature and trailing lines begin. */
  int to() {
    return to;
  }

  List<ParagraphSpan> paragraphs() {
    return paragraphs;
  }

  /** True for a line that is a heading or a rule. */
  boolean isHeading(int line) {
    return headings.get(line);
  }

  /** Offset of the first heading behind the text that follows an offset; the end without one. */
  int headingAfter(int offset) {
    boolean begun = false;
    for (int i = flow.indexAt(offset); i < flow.size() && flow.start(i) < to; i++) {
      if (!headings.get(i)) {
        begun |=
            !flow.text().substring(Math.max(offset, flow.start(i)), flow.start(i + 1)).isBlank();
      } else if (begun && flow.start(i) > offset && !Rules.is(flow.line(i).text())) {
        return flow.start(i);
      }
    }
    return to;
  }

  /** The text of a range, unwrapped, without headings and without numbers and marks. */
  String text(int from, int to) {
    List<String> lines = new ArrayList<>();
    int next = firstBehind(from);
    for (int i = Math.max(0, flow.indexAt(from)); i < flow.size() && flow.start(i) < to; i++) {
      int at = Math.max(from, flow.start(i));
      int end = Math.min(to, flow.end(i));
      if (headings.get(i) || at >= end) {
        lines.add(headings.get(i) || flow.line(i).isBlank() ? null : "");
        continue;
      }
      while (next < paragraphs.size() && paragraphs.get(next).from() < end) {
        ParagraphSpan paragraph = paragraphs.get(next++);
        lines.add(flow.text().substring(at, Math.max(at, paragraph.from())));
        lines.add(null);
        at = Math.max(at, paragraph.content());
      }
      lines.add(flow.text().substring(Math.min(at, end), end));
    }
    return unwrap.join(lines);
  }

  /** Index of the paragraph that an offset stands in; -1 before the first. */
  int paragraphAt(int offset) {
    return firstBehind(offset + 1) - 1;
  }

  // Index of the first paragraph whose number stands at or behind an offset.
  private int firstBehind(int offset) {
    int low = 0;
    int high = paragraphs.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (paragraphs.get(middle).from() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
