package org.cableway.parse.format;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cableway.parse.Line;
import org.cableway.parse.Line.Zone;
import org.cableway.parse.Page;
import org.cableway.parse.PageFacts;
import org.cableway.parse.facts.Dates;

/**
 * The pages of the Cablegate mirrors of 2010 and 2011. Their {@code <pre>} blocks hold the telegram
 * with no sign escaped but the line break, a numeric entity: an HTML parser would take {@code
 * <<218634>>} for a tag. So the page is scanned for its table and its two blocks.
 */
final class MirrorHtmlFormat implements DocumentFormat {

  private static final String BREAK = "&#x000A;";
  private static final String PRE = "<pre>";
  private static final String PRE_END = "</pre>";

  @Override
  public String name() {
    return "mirror-html";
  }

  @Override
  public boolean recognises(String text) {
    int table = tableAt(text, 0);
    // The mirror has one cable a page; who strings several of them together has more to say.
    return table >= 0 && hasItsBlocks(text, table) && tableAt(text, table + 1) < 0;
  }

  /** One or two below the table: header and text. */
  private static boolean hasItsBlocks(String text, int table) {
    int first = text.indexOf(PRE);
    int second = first < 0 ? -1 : text.indexOf(PRE, first + 1);
    return first > table && (second < 0 || text.indexOf(PRE, second + 1) < 0);
  }

  private static int tableAt(String text, int from) {
    int at = text.indexOf("<table class='cable'>", from);
    return at >= 0 ? at : text.indexOf("<table class=\"cable\">", from);
  }

  @Override
  public Page read(String text, String charset) {
    int table = tableAt(text, 0);
    int first = text.indexOf(PRE, table) + PRE.length();
    int firstEnd = endOf(text, first);
    int second = text.indexOf(PRE, firstEnd);
    List<Line> lines = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    int number = 1 + Lines.before(text, first);
    if (second >= 0) {
      List<Line> header = lines(text.substring(first, firstEnd), number, Zone.HEADER, tags);
      lines.addAll(header);
      int between = Lines.before(text.substring(firstEnd, second), second);
      first = second + PRE.length();
      // The text may hold a raw </pre> of its own: the last one of the page ends it.
      int last = text.lastIndexOf(PRE_END);
      firstEnd = last < first ? text.length() : last;
      number += Math.max(0, header.size() - 1) + between;
    }
    lines.addAll(lines(text.substring(first, firstEnd), number, Zone.BODY, tags));
    return new Page(name(), charset, facts(text, table, tags), lines, List.of());
  }

  private static int endOf(String text, int from) {
    int end = text.indexOf(PRE_END, from);
    return end < 0 ? text.length() : end;
  }

  private static List<Line> lines(String block, int number, Zone zone, List<String> tags) {
    String text = new MirrorLinks(tags).unwrap(block);
    return Lines.of(text.replace(BREAK, "\n"), number, zone);
  }

  private static PageFacts facts(String text, int table, List<String> tags) {
    List<String> cells = MirrorTable.cells(text, table);
    Instant created = Dates.pageMinute(cells.get(1));
    return new PageFacts(
        cells.get(0),
        created,
        Dates.isHourTwice(created),
        Dates.pageMinute(cells.get(2)),
        cells.get(3),
        cells.get(4),
        List.of(),
        tags,
        MirrorTable.title(text, table, cells.get(0)),
        "cablegate",
        "page");
  }
}
