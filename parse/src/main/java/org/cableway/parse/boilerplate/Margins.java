package org.cableway.parse.boilerplate;

import java.util.ArrayList;
import java.util.List;
import org.cableway.parse.Line;

/** Takes away what a page's layout adds to every line: a margin, and a blank line between two. */
final class Margins {

  /** Fewer lines show no habit. */
  private static final int MIN_LINES = 8;

  /** So many lines of a hundred must stand apart before the blanks between them are the page's. */
  private static final int DOUBLE_SPACED_PERCENT = 90;

  private Margins() {}

  /** The lines without margin, double spacing, and blank lines at the end. */
  static List<Line> without(List<Line> lines) {
    return withoutMargin(singleSpaced(withoutBlankEnd(lines)));
  }

  private static List<Line> withoutBlankEnd(List<Line> lines) {
    int end = lines.size();
    while (end > 0 && lines.get(end - 1).isBlank()) {
      end--;
    }
    return lines.subList(0, end);
  }

  private static List<Line> singleSpaced(List<Line> lines) {
    int filled = 0;
    int apart = 0;
    int running = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        filled++;
        apart += lines.get(i + 1).isBlank() ? 1 : 0;
        running += endsInMidSentence(lines.get(i).text()) ? 1 : 0;
      }
    }
    boolean isDouble = filled >= MIN_LINES && apart * 100 >= filled * DOUBLE_SPACED_PERCENT;
    // Paragraphs that stand apart end sentences; wrapped lines seldom do.
    boolean isWrapped = running * 2 >= filled;
    if (!isDouble || !isWrapped) {
      return lines;
    }
    List<Line> single = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean isSpacing = lines.get(i).isBlank() && i > 0 && !lines.get(i - 1).isBlank();
      if (!isSpacing) {
        single.add(lines.get(i));
      }
    }
    return single;
  }

  private static boolean endsInMidSentence(String text) {
    return Character.isLetterOrDigit(text.charAt(text.length() - 1)) || text.endsWith(",");
  }

  private static List<Line> withoutMargin(List<Line> lines) {
    int margin =
        lines.stream().filter(line -> !line.isBlank()).mapToInt(Margins::margin).min().orElse(0);
    if (margin == 0) {
      return lines;
    }
    return lines.stream()
        .map(line -> line.isBlank() ? line : line.withText(line.text().substring(margin)))
        .toList();
  }

  private static int margin(Line line) {
    int margin = 0;
    while (Character.isWhitespace(line.text().charAt(margin))) {
      margin++;
    }
    return margin;
  }
}
