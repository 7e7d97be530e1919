package org.cableway.parse.boilerplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cableway.parse.CableText;
import org.cableway.parse.Line;
import org.cableway.parse.Line.Zone;
import org.cableway.parse.Page;
import org.cableway.parse.PageFacts;

/** Telegrams of a page that itself marks header and text; every line of it is the telegram's. */
final class ZonedTelegrams {

  private ZonedTelegrams() {}

  static List<CableText> find(Page page) {
    List<Line> header = new ArrayList<>();
    List<Line> body = new ArrayList<>();
    for (Line line : page.lines()) {
      Optional<Line[]> two = line.zone() == Zone.HEADER ? BodyStart.parted(line) : Optional.empty();
      if (two.isPresent()) {
        header.add(two.get()[0]);
        body.add(two.get()[1]);
      } else if (line.zone() == Zone.HEADER && body.isEmpty()) {
        header.add(line);
      } else {
        body.add(line);
      }
    }
    return parted(page, header, body);
  }

  /** A second cable may be appended to the text of the first. */
  private static List<CableText> parted(Page page, List<Line> header, List<Line> lines) {
    List<Line> body = TelegramFinder.withoutRows(lines);
    Sheet sheet = Sheet.of(body);
    List<Integer> starts = new Starts(sheet).find();
    int end = starts.size() > 1 ? starts.get(1) : body.size();
    List<CableText> texts = new ArrayList<>();
    texts.add(new CableText(page, 0, page.facts(), header, body.subList(0, end)));
    for (int i = 1; i < starts.size(); i++) {
      int stop = i + 1 < starts.size() ? starts.get(i + 1) : body.size();
      boolean isRow = sheet.kind(starts.get(i)) == LineKind.ROW;
      int start = starts.get(i) + (isRow ? 1 : 0);
      int text = new BodyStart(sheet).find(start, stop);
      PageFacts facts =
          GapFacts.ofRow(body.subList(starts.get(i), start))
              .orElseGet(() -> collectionOnly(page.facts()));
      texts.add(new CableText(page, i, facts, body.subList(start, text), body.subList(text, stop)));
    }
    return texts;
  }

  private static PageFacts collectionOnly(PageFacts facts) {
    PageFacts none = PageFacts.NONE;
    return new PageFacts(
        null,
        null,
        false,
        null,
        null,
        null,
        none.references(),
        none.tags(),
        null,
        facts.collection(),
        null);
  }
}
