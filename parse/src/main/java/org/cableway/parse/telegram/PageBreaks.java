package org.cableway.parse.telegram;

import java.util.List;
import java.util.regex.Pattern;
import org.cableway.parse.Line;

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
    return body.stream().anyMatch(line -> PageLines.breaksSection(line.text()));
  }

  private static void dropPageLines(BodyLines lines) {
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.text(i);
      if (PageLines.isPageLine(text) || PageMarks.isStamp(text) || PageMarks.isEnd(text)) {
        lines.drop(i);
      } else {
        String without = PageLines.without(text);
        if (!without.equals(text)) {
          lines.keep(i, without);
        }
      }
    }
  }

  /** The level alone is a mark only beside a page line, another mark or the end. */
  private static void dropMarks(BodyLines lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      boolean foot = isPageEdge(lines, lines.nextWritten(i));
      if (PageMarks.isBanner(lines.text(i)) && foot && lines.lastWritten(i) >= 0) {
        lines.drop(i);
      } else if (foot && lines.nextWritten(i) < lines.size()) {
        lines.keep(i, PageMarks.withoutBanner(lines.text(i)));
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      int last = lines.lastWritten(i);
      if (PageMarks.isBanner(lines.text(i)) && last >= 0 && isPageEdge(lines, last)) {
        lines.drop(i);
      }
    }
  }

  private static boolean isPageEdge(BodyLines lines, int i) {
    if (i < 0 || i >= lines.size()) {
      return true;
    }
    String text = lines.line(i).text();
    return PageLines.isOldPageLine(text)
        || PageLines.startsWithOldPageLine(text)
        || PageMarks.isStamp(text)
        || PageMarks.isEnd(text)
        || (lines.isDropped(i) && PageMarks.isBanner(text));
  }

  private static void dropSipdis(BodyLines lines) {
    boolean inText = false;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.text(i);
      if (inText && SIPDIS.matcher(text).lookingAt()) {
        lines.keep(i, SIPDIS.matcher(text).replaceFirst(""));
      } else if (inText && text.contains("SIPDIS")) {
        lines.keep(i, SIPDIS_WITHIN.matcher(text).replaceAll("$1"));
      }
      inText = inText || HeadingEcho.isParagraph(text);
    }
  }
}
