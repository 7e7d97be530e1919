package org.cableway.parse.telegram;

import java.util.List;
import java.util.regex.Pattern;
import org.cableway.parse.Line;
import org.cableway.parse.Signs;

/** Drops page lines, page marks, and what telegraphy left in the middle of sentences. */
final class PageBreaks {

  /** {@code SIPDIS} at the start of a line of text: relays put it behind any line of "Secret…". */
  private static final Pattern SIPDIS = Pattern.compile("\\s*(?:SIPDIS|Sipdis)(?:\\s+|$)");

  /** {@code Secretary Doe arrived in SIPDIS the capital}: the same after line breaks were lost. */
  private static final Pattern SIPDIS_WITHIN =
      Pattern.compile("(\\bsecret[a-z]{0,12}\\b.{0,90}?\\s)SIPDIS\\s+", Pattern.CASE_INSENSITIVE);

  private PageBreaks() {}

  /** Marks what belongs to pages. */
  static void drop(BodyLines lines) {
    dropPageLines(lines);
    dropMarks(lines);
    dropSipdis(lines);
  }

  /** True where a page line, such as {@code ASTANA 00000610 001.2 OF 002}, has two sections. */
  static boolean breakSections(List<Line> body) {
    return body.stream().anyMatch(PageLines::breaksSection);
  }

  private static void dropPageLines(BodyLines lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.line(i);
      if (PageLines.isPageLine(line) || PageMarks.isStamp(line) || PageMarks.isEnd(line)) {
        lines.drop(i);
      } else {
        lines.keep(i, PageLines.without(line));
      }
    }
  }

  /** The level alone is a mark only beside a page line, another mark or the end. */
  private static void dropMarks(BodyLines lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      boolean foot = isPageEdge(lines, lines.nextWritten(i));
      if (PageMarks.isBanner(lines.left(i)) && foot && lines.lastWritten(i) >= 0) {
        lines.drop(i);
      } else if (foot && lines.nextWritten(i) < lines.size()) {
        lines.keep(i, PageMarks.withoutBanner(lines.text(i)));
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      int last = lines.lastWritten(i);
      if (PageMarks.isBanner(lines.left(i)) && last >= 0 && isPageEdge(lines, last)) {
        lines.drop(i);
      }
    }
  }

  private static boolean isPageEdge(BodyLines lines, int i) {
    if (i < 0 || i >= lines.size()) {
      return true;
    }
    Line line = lines.line(i);
    return PageLines.isOldPageLine(line)
        || PageLines.startsWithOldPageLine(line)
        || PageMarks.isStamp(line)
        || PageMarks.isEnd(line)
        || (lines.isDropped(i) && PageMarks.isBanner(line));
  }

  private static String withoutSipdis(String text) {
    return SIPDIS.matcher(text).lookingAt()
        ? SIPDIS.matcher(text).replaceFirst("")
        : SIPDIS_WITHIN.matcher(text).replaceAll("$1");
  }

  private static void dropSipdis(BodyLines lines) {
    boolean inText = false;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.text(i);
      if (inText && (text.contains("SIPDIS") || text.contains("Sipdis"))) {
        lines.keep(i, withoutSipdis(text));
      }
      inText = inText || (lines.left(i).signs().has(Signs.DIGIT) && HeadingEcho.isParagraph(text));
    }
  }
}
