package org.cableway.parse.boilerplate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.parse.Line;
import org.cableway.parse.Page;
import org.cableway.parse.Signs;

/**
 * Forums mark a quotation by tags in the text, {@code [QUOTE=name;1234]CONFIDENTIAL QUITO 000042}
 * and {@code LARKSPUR[/QUOTE]}. Each tag comes to stand in a line of its own: where it is glued to
 * the first or the last line of a telegram, that would not be known for what it is.
 */
final class QuoteTagStripper implements BoilerplateStripper {

  /** {@code [quote]}, {@code [QUOTE=name;1234]}, {@code [/code]}. */
  private static final Pattern TAG =
      Pattern.compile(
          "\\[/?(?:quote|code|pre|spoiler)(?:=[^\\]\\[]{0,200})?\\]", Pattern.CASE_INSENSITIVE);

  @Override
  public String name() {
    return "quote-tag";
  }

  @Override
  public Page strip(Page page) {
    if (page.lines().stream().noneMatch(line -> line.signs().has(Signs.SQUARE))) {
      return page;
    }
    List<Line> left = new ArrayList<>(page.lines().size());
    for (Line line : page.lines()) {
      if (!line.signs().has(Signs.SQUARE)) {
        left.add(line);
      } else {
        parted(line, left);
      }
    }
    return new Page(page.format(), page.charset(), page.facts(), left, page.cuts());
  }

  private static void parted(Line line, List<Line> left) {
    Matcher tag = TAG.matcher(line.text());
    int from = 0;
    while (tag.find()) {
      part(line, from, tag.start(), left);
      left.add(line.withText(tag.group()));
      from = tag.end();
    }
    if (from == 0) {
      left.add(line);
    } else {
      part(line, from, line.text().length(), left);
    }
  }

  private static void part(Line line, int from, int to, List<Line> left) {
    String text = line.text().substring(from, to);
    if (!text.isBlank()) {
      left.add(line.withText(text.stripLeading()));
    }
  }
}
