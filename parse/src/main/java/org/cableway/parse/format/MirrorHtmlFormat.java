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
 * <<218634>>} for a tag. So the page is scanned for its table and its two blocks. Three quarters of
 * it are menus, of which only the lines are counted.
 */
final class MirrorHtmlFormat implements DocumentFormat {

  private static final String BLOCK_END = "</pre>";
  private static final String HEADLINE = "<h3>";
  private static final String TABLE_END = "</table>";

  @Override
  public String name() {
    return "mirror-html";
  }

  @Override
  public boolean recognises(Decoded page) {
    return page.look().marks().areOfPage();
  }

  @Override
  public Page read(Decoded page) {
    byte[] bytes = page.bytes();
    MirrorMarks marks = page.look().marks();
    int first = marks.block() + MirrorMarks.BLOCK.length();
    int firstEnd = orEnd(PlainBytes.indexOf(bytes, BLOCK_END, first), bytes);
    List<Line> lines = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    int number = marks.line();
    if (marks.second() >= firstEnd) {
      lines.addAll(new MirrorBlock(page, first, firstEnd, number, Zone.HEADER).lines(tags));
      number += Math.max(0, lines.size() - 1);
      number += PlainBytes.count(bytes, '\n', firstEnd, marks.second());
      first = marks.second() + MirrorMarks.BLOCK.length();
      // The text may hold a raw </pre> of its own: the last one of the page ends it.
      int last = PlainBytes.lastIndexOf(bytes, BLOCK_END, bytes.length);
      firstEnd = last < first ? bytes.length : last;
    }
    lines.addAll(new MirrorBlock(page, first, firstEnd, number, Zone.BODY).lines(tags));
    return new Page(name(), page.charset(), facts(page, tags), lines, List.of());
  }

  private static int orEnd(int at, byte[] bytes) {
    return at < 0 ? bytes.length : at;
  }

  private static PageFacts facts(Decoded page, List<String> tags) {
    byte[] bytes = page.bytes();
    int table = page.look().marks().table();
    int headline = PlainBytes.lastIndexOf(bytes, HEADLINE, table);
    String title = headline < 0 ? "" : page.text(headline, table);
    int end = orEnd(PlainBytes.indexOf(bytes, TABLE_END, table), bytes);
    List<String> cells = MirrorTable.cells(page.text(table, end));
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
        MirrorTable.title(title, cells.get(0)),
        "cablegate",
        "page");
  }
}
