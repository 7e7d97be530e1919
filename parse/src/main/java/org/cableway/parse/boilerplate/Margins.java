package org.cableway.parse.boilerplate;

import java.util.List;
import org.cableway.parse.Line;

/** Takes away the margin that a page's layout adds to every line. */
final class Margins {

  private Margins() {}

  /** The lines without margin and without blank lines at the end. */
  static List<Line> without(List<Line> lines) {
    return withoutMargin(withoutBlankEnd(lines));
  }

  private static List<Line> withoutBlankEnd(List<Line> lines) {
    int end = lines.size();
    while (end > 0 && lines.get(end - 1).isBlank()) {
      end--;
    }
    return lines.subList(0, end);
  }

  private static List<Line> withoutMargin(List<Line> lines) {
    int margin =
        lines.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(line -> of(line.text()))
            .min()
            .orElse(0);
    if (margin == 0) {
      return lines;
    }
    return lines.stream()
        .map(line -> line.isBlank() ? line : line.withText(line.text().substring(margin)))
        .toList();
  }

  /** How many blanks a line starts with; the line is not blank. */
  static int of(String text) {
    int margin = 0;
    while (Character.isWhitespace(text.charAt(margin))) {
      margin++;
    }
    return margin;
  }
}
