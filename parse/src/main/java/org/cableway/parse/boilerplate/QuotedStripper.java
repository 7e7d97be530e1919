package org.cableway.parse.boilerplate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.parse.Cut;
import org.cableway.parse.Line;
import org.cableway.parse.Page;

/**
 * Forums and mails quote a telegram with a sign before every line, {@code > R 090504Z APR 09}. The
 * quotation that holds a telegram is the telegram; what is said around it goes.
 */
final class QuotedStripper implements BoilerplateStripper {

  /** {@code > text}, {@code >> text}, {@code | text}. */
  private static final Pattern QUOTED =
      Pattern.compile("\\s{0,9}((?:[>|] ?){1,4})(.*)", Pattern.DOTALL);

  private static final int GAP = 2;

  @Override
  public String name() {
    return "around-quotation";
  }

  @Override
  public Page strip(Page page) {
    int first = firstAnchor(page.lines());
    if (first < 0) {
      return page;
    }
    int start = reach(page.lines(), first, -1);
    int end = reach(page.lines(), first, 1);
    List<Line> left = new ArrayList<>();
    List<Cut> cuts = new ArrayList<>(page.cuts());
    for (int i = 0; i < page.lines().size(); i++) {
      Line line = page.lines().get(i);
      if (i >= start && i <= end) {
        left.add(unquoted(line));
      } else if (i < start) {
        left.add(line);
      } else if (!line.isBlank()) {
        cuts.add(new Cut(line, name()));
      }
    }
    return new Page(page.format(), page.charset(), page.facts(), left, cuts);
  }

  /** The first line of a telegram, where it is quoted. */
  private static int firstAnchor(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (Anchors.isCertain(text)) {
        return -1;
      }
      Matcher quoted = QUOTED.matcher(text);
      if (quoted.matches() && Anchors.isCertain(quoted.group(2))) {
        return i;
      }
    }
    return -1;
  }

  /** The last line of the quotation in a direction; a blank line may part it. */
  private static int reach(List<Line> lines, int from, int step) {
    int last = from;
    for (int i = from; i >= 0 && i < lines.size() && Math.abs(i - last) <= GAP; i += step) {
      String text = lines.get(i).text();
      if (QUOTED.matcher(text).matches()) {
        last = i;
      } else if (!text.isBlank()) {
        break;
      }
    }
    return last;
  }

  private static Line unquoted(Line line) {
    Matcher quoted = QUOTED.matcher(line.text());
    return quoted.matches() ? line.withText(quoted.group(2)) : line;
  }
}
