package org.cableway.parse.boilerplate;

import java.util.ArrayList;
import java.util.List;
import org.cableway.parse.Line;
import org.cableway.parse.Page;

/** Pages that set every line apart, with a blank line between two lines of one sentence. */
final class DoubleSpacingStripper implements BoilerplateStripper {

  /** Fewer lines show no habit. */
  private static final int MIN_LINES = 8;

  /** So many lines of a hundred must stand apart before the blanks between them are the page's. */
  private static final int DOUBLE_SPACED_PERCENT = 90;

  @Override
  public String name() {
    return "double-spacing";
  }

  @Override
  public Page strip(Page page) {
    int first = 0;
    while (first < page.lines().size() && !Anchors.isCertain(page.lines().get(first).text())) {
      first++;
    }
    List<Line> telegram = page.lines().subList(first, page.lines().size());
    List<Line> single = singleSpaced(telegram);
    if (single.size() == telegram.size()) {
      return page;
    }
    List<Line> lines = new ArrayList<>(page.lines().subList(0, first));
    lines.addAll(single);
    return new Page(page.format(), page.charset(), page.facts(), lines, page.cuts());
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
}
