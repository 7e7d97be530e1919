package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;

/** Where the paragraphs begin and end; one whose number alone got lost is found by its mark. */
final class ParagraphSpans {

  private static final int SHORTEST_LINE = 40;

  /** The paragraphs of a text that ends at {@code to}. */
  static List<ParagraphSpan> of(Flow flow, List<Numeral> numerals, int to) {
    List<ParagraphSpan> starts = new ArrayList<>();
    Numeral before = null;
    for (Numeral numeral : numerals) {
      if (before != null && numeral.number() == before.number() + 2) {
        addLost(flow, before.content(), numeral.from(), starts);
      }
      starts.add(start(numeral));
      before = numeral;
    }
    return closed(starts, to);
  }

  private static ParagraphSpan start(Numeral numeral) {
    String marking = numeral.mark() == null ? null : numeral.mark().marking();
    Integer number = numeral.number() == Numeral.NONE ? null : numeral.number();
    return new ParagraphSpan(number, marking, numeral.from(), numeral.content(), 0);
  }

  // Where a number is missing, one line between that begins with a mark is its paragraph.
  private static void addLost(Flow flow, int from, int to, List<ParagraphSpan> starts) {
    ParagraphSpan lost = null;
    for (int i = flow.indexAt(from) + 1; i < flow.size() && flow.start(i) < to; i++) {
      ParagraphSpan found = unnumbered(flow, i);
      if (found != null && lost != null) {
        return;
      }
      lost = found == null ? lost : found;
    }
    if (lost != null) {
      starts.add(lost);
    }
  }

  private static ParagraphSpan unnumbered(Flow flow, int line) {
    int end = flow.end(line);
    int at = bracketNear(flow.text(), flow.start(line), end);
    PortionMark mark = at < 0 ? null : PortionMark.at(flow.text(), at);
    // A heading with a mark is short; a paragraph fills its line.
    if (mark == null || end - mark.end() < SHORTEST_LINE) {
      return null;
    }
    return new ParagraphSpan(null, mark.marking(), at, mark.end(), 0);
  }

  // One damaged sign may stand for the number: "Q (C/NF) Several officials".
  private static int bracketNear(String text, int from, int to) {
    int letters = 0;
    for (int at = from; at < Math.min(to, from + 6); at++) {
      char c = text.charAt(at);
      if (c == '(') {
        return at;
      }
      letters += Character.isLetterOrDigit(c) ? 1 : 0;
      if (letters > 1 || c == '-' || c == '*') {
        return -1;
      }
    }
    return -1;
  }

  private static List<ParagraphSpan> closed(List<ParagraphSpan> starts, int to) {
    List<ParagraphSpan> spans = new ArrayList<>(starts.size());
    for (int i = 0; i < starts.size(); i++) {
      ParagraphSpan span = starts.get(i);
      int end = i + 1 < starts.size() ? starts.get(i + 1).from() : to;
      spans.add(
          new ParagraphSpan(
              span.number(), span.marking(), span.from(), Math.min(span.content(), end), end));
    }
    return List.copyOf(spans);
  }

  private ParagraphSpans() {}
}
