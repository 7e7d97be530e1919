package org.cableway.parse.boilerplate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.parse.Line;
import org.cableway.parse.Page;
import org.cableway.parse.Signs;

/**
 * Pages of pastes number the lines of a text, {@code 12. FM AMEMBASSY QUITO}. The numbers are the
 * page's where they rise by one, line by line, and a line shows below them that only telegrams
 * have.
 */
final class LineNumberStripper implements BoilerplateStripper {

  /** {@code 12. FM AMEMBASSY QUITO}, {@code 12: FM}, {@code 12| FM}, {@code 12.}. */
  private static final Pattern NUMBERED =
      Pattern.compile("\\s{0,9}(\\d{1,5})(?:[.:)|] ?|\\s|$)(.*)", Pattern.DOTALL);

  /** Fewer lines are a list. */
  private static final int MIN_LINES = 12;

  @Override
  public String name() {
    return "line-numbers";
  }

  @Override
  public Page strip(Page page) {
    List<Line> lines = new ArrayList<>(page.lines());
    boolean isChanged = false;
    for (int start = 0; start < lines.size(); ) {
      int end = endOfRun(lines, start);
      if (end - start >= MIN_LINES && hasAnchor(lines.subList(start, end))) {
        lines.subList(start, end).replaceAll(line -> line.withText(behindNumber(line)));
        isChanged = true;
      }
      start = end;
    }
    return isChanged
        ? new Page(page.format(), page.charset(), page.facts(), lines, page.cuts())
        : page;
  }

  /** Index behind the lines from one on whose numbers rise by one; at least the next line. */
  private static int endOfRun(List<Line> lines, int start) {
    int first = number(lines.get(start));
    int end = start + 1;
    while (first >= 0 && end < lines.size() && number(lines.get(end)) == first + end - start) {
      end++;
    }
    return end;
  }

  private static int number(Line line) {
    Matcher numbered = startsWithDigit(line) ? NUMBERED.matcher(line.text()) : null;
    return numbered != null && numbered.matches() ? Integer.parseInt(numbered.group(1)) : -1;
  }

  private static boolean startsWithDigit(Line line) {
    if (!line.signs().has(Signs.DIGIT)) {
      return false;
    }
    int start = 0;
    while (Character.isWhitespace(line.text().charAt(start))) {
      start++;
    }
    return Character.isDigit(line.text().charAt(start));
  }

  private static boolean hasAnchor(List<Line> lines) {
    return lines.stream().anyMatch(line -> Anchors.isCertain(behindNumber(line)));
  }

  private static String behindNumber(Line line) {
    Matcher numbered = NUMBERED.matcher(line.text());
    return numbered.matches() ? numbered.group(2) : line.text();
  }
}
