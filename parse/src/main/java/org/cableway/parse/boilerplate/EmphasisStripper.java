package org.cableway.parse.boilerplate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.parse.Line;
import org.cableway.parse.Page;

/**
 * Texts with marks for bold and slanted words, {@code **TAGS:** EFIS}, {@code '''SUBJECT:'''},
 * {@code [b]FM[/b] AMEMBASSY QUITO}: the marks hide what a line is. They are taken off where a line
 * of a telegram shows below them, and off nothing else.
 */
final class EmphasisStripper implements BoilerplateStripper {

  /** {@code **TAGS:** EFIS}: mark, words, the same mark, the rest. */
  private static final Pattern MARKED =
      Pattern.compile(
          "\\s{0,9}(?:(\\*{1,3}|_{1,3}|'{2,5}|`)(?=\\S)([^*_'`]{1,300})\\1"
              + "|\\[(?:b|i|u|strong|em)\\]([^\\[]{1,300})\\[/(?:b|i|u|strong|em)\\])(.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** {@code REF:}, {@code SUMMARY:}: labels that by themselves prove nothing. */
  private static final Pattern LABEL =
      Pattern.compile("(?i)(?:REFS?|REFERENCES?|DECL|SUMMARY|COMMENT|ACTION REQUEST)\\b.{0,200}");

  @Override
  public String name() {
    return "emphasis";
  }

  @Override
  public Page strip(Page page) {
    List<Line> lines = new ArrayList<>(page.lines().size());
    for (Line line : page.lines()) {
      lines.add(mayBeMarked(line.text()) ? plain(line) : line);
    }
    return new Page(page.format(), page.charset(), page.facts(), lines, page.cuts());
  }

  private static boolean mayBeMarked(String text) {
    String line = text.stripLeading();
    return !line.isEmpty() && "*_'`[".indexOf(line.charAt(0)) >= 0;
  }

  private static Line plain(Line line) {
    Matcher marked = MARKED.matcher(line.text());
    if (!marked.matches()) {
      return line;
    }
    String words = marked.group(1) == null ? marked.group(3) : marked.group(2);
    String plain = words + marked.group(4);
    return isOfTelegram(plain) ? line.withText(plain) : line;
  }

  private static boolean isOfTelegram(String text) {
    LineKind kind = LineKind.of(text);
    return kind.isHeader()
        || kind.isText()
        || kind == LineKind.STUB
        || kind == LineKind.CAPTION
        || LABEL.matcher(text).matches()
        || ClassificationLine.read(text).isPresent();
  }
}
