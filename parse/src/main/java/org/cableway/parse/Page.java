package org.cableway.parse;

import java.util.List;

/**
 * A document as lines.
 *
 * @param format the kind of page: {@code mirror-html}, {@code dump-row}, {@code blog-text}, ...
 * @param charset how the bytes were decoded: {@code UTF-8}
 * @param facts what the page says of its cable, when it holds one
 * @param lines what is left of it
 * @param cuts what was taken away, in the order of the cuts
 */
public record Page(
    String format, String charset, PageFacts facts, List<Line> lines, List<Cut> cuts) {

  public Page {
    lines = List.copyOf(lines);
    cuts = List.copyOf(cuts);
  }

  /** True where the page itself marks which lines are the telegram's. */
  public boolean isZoned() {
    for (Line line : lines) {
      if (line.zone() != Line.Zone.ANY) {
        return true;
      }
    }
    return false;
  }
}
