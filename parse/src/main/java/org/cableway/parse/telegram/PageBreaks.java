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
    boolean[] edges = dropPageLines(lines);
    dropMarks(lines, edges);
    dropSipdis(lines);
  }

  /** True where a page line, such as {@code ASTANA 00000610 001.2 OF 002}, has two sections. */
  static boolean breakSections(List<Line> body) {
    for (Line line : body) {
      if (PageLines.breaksSection(line)) {
        return true;
      }
    }
    return false;
  }

  /** Returns which lines are the edge of a page, beside which its level stands. */
  private static boolean[] dropPageLines(BodyLines lines) {
    boolean[] edges = new boolean[lines.size()];
    for (int i = 0; i < edges.length; i++) {
      Line line = lines.line(i);
      if (isProse(line)) {
        continue;
      }
      boolean mark = PageMarks.isStamp(line) || PageMarks.isEnd(line);
      edges[i] = mark || PageLines.isOldPageLine(line) || PageLines.startsWithOldPageLine(line);
      if (mark || PageLines.isPageLine(line)) {
        lines.drop(i);
      } else {
        lines.keep(i, PageLines.without(line));
      }
    }
    return edges;
  }

  // One look spares nearly every line of a body all that follows: a page line has one of these
  // signs, and a mark has them or no small letter.
  private static boolean isProse(Line line) {
    Signs signs = line.signs();
    return !signs.has(Signs.PAGE | Signs.SERIAL | Signs.SLASH)
        && !signs.hasAll(Signs.OF | Signs.DIGIT)
        && (signs.has(Signs.SMALL) || line.isBlank());
  }

  /** The level alone is a mark only beside a page line, another mark or the end. */
  private static void dropMarks(BodyLines lines, boolean[] edges) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      int next = lines.nextWritten(i);
      if (isPageEdge(lines, edges, next)) {
        dropFoot(lines, i, next);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      int last = lines.lastWritten(i);
      if (last >= 0 && isPageEdge(lines, edges, last) && PageMarks.isBanner(lines.left(i))) {
        lines.drop(i);
      }
    }
  }

  private static void dropFoot(BodyLines lines, int i, int next) {
    if (PageMarks.isBanner(lines.left(i)) && lines.lastWritten(i) >= 0) {
      lines.drop(i);
    } else if (next < lines.size()) {
      lines.keep(i, PageMarks.withoutBanner(lines.text(i)));
    }
  }

  private static boolean isPageEdge(BodyLines lines, boolean[] edges, int i) {
    return i >= edges.length
        || edges[i]
        || (lines.isDropped(i) && PageMarks.isBanner(lines.line(i)));
  }

  private static String withoutSipdis(String text) {
    if (!text.contains("SIPDIS") && !text.contains("Sipdis")) {
      return text;
    }
    return SIPDIS.matcher(text).lookingAt()
        ? SIPDIS.matcher(text).replaceFirst("")
        : SIPDIS_WITHIN.matcher(text).replaceAll("$1");
  }

  private static void dropSipdis(BodyLines lines) {
    boolean inText = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.left(i);
      String text = line.text();
      if (inText && line.signs().has(Signs.SIPDIS)) {
        lines.keep(i, withoutSipdis(text));
      }
      inText = inText || (line.signs().has(Signs.DIGIT) && HeadingEcho.isParagraph(text));
    }
  }
}
