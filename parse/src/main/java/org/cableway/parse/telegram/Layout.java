package org.cableway.parse.telegram;

import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;
import org.cableway.parse.Line;

/** What stands where in a text: paragraphs, headings, rules; and text without them. */
final class Layout {

  private final Flow flow;
  private final List<ParagraphSpan> paragraphs;
  private final BitSet headings;
  private final BitSet titles = new BitSet();
  private final BitSet texts = new BitSet();
  private final int to;
  private final Unwrap unwrap;

  /**
   * @param loud the text as {@link SmallLetters} looks at it
   * @param to offset at which signature and trailing lines begin
   */
  Layout(Flow flow, Flow loud, int to) {
    this.flow = flow;
    this.to = to;
    List<Numeral> counted = Numbering.paragraphs(flow, Numerals.in(flow, to));
    List<Numeral> numerals = MarkedParagraphs.orElse(counted, flow, to);
    this.headings = TextHeadings.in(loud, numerals, to);
    this.paragraphs = ParagraphSpans.of(flow, numerals, to);
    this.unwrap = new Unwrap(flow);
    for (int i = 0; i < flow.size() && flow.start(i) < to; i++) {
      boolean heading = headings.get(i);
      texts.set(i, !heading && !flow.line(i).isBlank());
      titles.set(i, heading && !Rules.is(flow.line(i).text()));
    }
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
    int line = flow.indexAt(offset);
    if (line < 0 || isBlank(offset, flow.end(line))) {
      line++;
    }
    int text = texts.nextSetBit(Math.max(0, line));
    int heading = text < 0 ? -1 : titles.nextSetBit(text + 1);
    return heading < 0 ? to : Math.min(to, flow.start(heading));
  }

  private boolean isBlank(int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(flow.text().charAt(at))) {
      at++;
    }
    return at >= to;
  }

  /** The text of a range, unwrapped, without headings and without numbers and marks. */
  String text(int from, int to) {
    return text(from, to, ParagraphSpan::content);
  }

  /** The same, where the text of a paragraph begins at an offset of the caller's choice. */
  String text(int from, int to, ToIntFunction<ParagraphSpan> content) {
    int next = firstBehind(from);
    for (int i = Math.max(0, flow.indexAt(from)); i < flow.size() && flow.start(i) < to; i++) {
      Line line = flow.line(i);
      int at = Math.max(from, flow.start(i));
      int end = Math.min(to, flow.end(i));
      if (headings.get(i) || line.isBlank()) {
        unwrap.gap();
        continue;
      }
      while (next < paragraphs.size() && paragraphs.get(next).from() < end) {
        ParagraphSpan paragraph = paragraphs.get(next++);
        unwrap.add(line, at, Math.max(at, paragraph.from()));
        unwrap.gap();
        at = Math.max(at, content.applyAsInt(paragraph));
      }
      unwrap.add(line, Math.min(at, end), end);
    }
    return unwrap.take();
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
