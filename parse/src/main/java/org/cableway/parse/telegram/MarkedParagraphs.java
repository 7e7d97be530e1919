package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Paragraphs of a telegram that marks them, {@code (C) The lamp is dark}, and does not count. */
final class MarkedParagraphs {

  // One mark alone may be of all the text.
  private static final int FEWEST = 2;

  /**
   * The paragraphs that are counted; where more lines begin with marks alone than with numbers, the
   * marked ones, and what has number and mark. The other numbers are of lists.
   *
   * @param to offset behind the text
   */
  static List<Numeral> orElse(List<Numeral> counted, Flow flow, int to) {
    List<Numeral> strong = strong(counted);
    if (strong.size() > 1) {
      return counted;
    }
    List<Numeral> marked = in(flow, to);
    if (marked.size() < Math.max(FEWEST, counted.size())) {
      return counted;
    }
    marked.addAll(strong);
    marked.sort(Comparator.comparingInt(Numeral::from));
    return marked;
  }

  private static List<Numeral> strong(List<Numeral> counted) {
    List<Numeral> strong = new ArrayList<>(counted.size());
    for (Numeral each : counted) {
      if (each.strong()) {
        strong.add(each);
      }
    }
    return strong;
  }

  private static List<Numeral> in(Flow flow, int to) {
    List<Numeral> found = new ArrayList<>();
    MarkedLines marks = new MarkedLines(flow);
    for (int i = 0; i < flow.size() && flow.start(i) < to; i++) {
      if (marks.opens(i)) {
        int from = marks.start(i);
        PortionMark mark = marks.at(from);
        int indent = from - flow.start(i);
        found.add(new Numeral(Numeral.NONE, from, mark.end(), mark, (char) 0, true, true, indent));
      }
    }
    return found;
  }

  private MarkedParagraphs() {}
}
