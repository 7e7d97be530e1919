package org.cableway.parse.boilerplate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.cableway.parse.Cut;
import org.cableway.parse.Line;
import org.cableway.parse.Page;

/** Cuts single lines. */
final class LineStripper {

  private LineStripper() {}

  /** The page without the lines that a stripper knows; the same page where there are none. */
  static Page without(Page page, String stripper, Predicate<Line> isCut) {
    List<Line> left = new ArrayList<>(page.lines().size());
    List<Cut> cuts = new ArrayList<>(page.cuts());
    for (Line line : page.lines()) {
      if (isCut.test(line)) {
        cuts.add(new Cut(line, stripper));
      } else {
        left.add(line);
      }
    }
    return left.size() == page.lines().size()
        ? page
        : new Page(page.format(), page.charset(), page.facts(), left, cuts);
  }
}
