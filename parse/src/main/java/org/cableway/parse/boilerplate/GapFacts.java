package org.cableway.parse.boilerplate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.parse.Line;
import org.cableway.parse.Page;
import org.cableway.parse.PageFacts;
import org.cableway.parse.facts.ExportedRow;
import org.cableway.parse.facts.FactLines;
import org.cableway.parse.id.CableId;
import org.cableway.parse.id.CableIds;

/** What the lines around a telegram say of it, where the page as a whole does not tell. */
final class GapFacts {

  private static final int MAX_LINE = 400;

  /** {@code #09ASTANA610} in a headline or a list of tags. */
  private static final Pattern ID =
      Pattern.compile("(?<![A-Z0-9])(?:19|20)?\\d\\d[A-Z]{3,24}\\d{1,7}(?:_[a-z])?(?![A-Za-z0-9])");

  private GapFacts() {}

  static PageFacts of(Page page, Sheet sheet, List<Span> spans, int index) {
    if (page.facts().referenceId() != null && index == 0) {
      return page.facts();
    }
    Span span = spans.get(index);
    int from = index == 0 ? 0 : spans.get(index - 1).end();
    int to = index + 1 < spans.size() ? spans.get(index + 1).start() : sheet.size();
    List<Line> before = sheet.lines().subList(from, span.start());
    PageFacts facts = ofRow(before).orElseGet(() -> FactLines.read(before));
    if (facts.referenceId() != null) {
      return facts;
    }
    List<Line> nearestFirst = new ArrayList<>(before);
    Collections.reverse(nearestFirst);
    nearestFirst.addAll(sheet.lines().subList(span.end(), to));
    if (spans.size() == 1) {
      page.cuts().forEach(cut -> nearestFirst.add(cut.line()));
    }
    return named(id(nearestFirst, level(sheet, span)));
  }

  /** What the columns of a table say right above a telegram. */
  static Optional<PageFacts> ofRow(List<Line> before) {
    return before.isEmpty()
        ? Optional.empty()
        : ExportedRow.read(before.get(before.size() - 1)).map(ExportedRow::facts);
  }

  private static ClassificationLine level(Sheet sheet, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (sheet.level(i) != null) {
        return sheet.level(i);
      }
    }
    return null;
  }

  /** The id nearest to the telegram; where the telegram names itself, one that agrees with it. */
  private static String id(List<Line> lines, ClassificationLine level) {
    for (Line line : lines) {
      String text = line.text();
      Matcher matcher = ID.matcher(text.length() > MAX_LINE ? text.substring(0, MAX_LINE) : text);
      while (matcher.find()) {
        CableId id = CableIds.canonical(matcher.group()).orElse(null);
        if (id != null && id.isPostKnown() && agrees(id, level)) {
          return matcher.group();
        }
      }
    }
    return null;
  }

  private static boolean agrees(CableId id, ClassificationLine level) {
    return level == null
        || CableId.of(id.year(), level.post(), level.serial())
            .filter(named -> named.serial() == id.serial() && named.post().equals(id.post()))
            .isPresent();
  }

  private static PageFacts named(String id) {
    PageFacts none = PageFacts.NONE;
    return new PageFacts(
        id, null, false, null, null, null, none.references(), none.tags(), null, "unknown", null);
  }
}
