package org.cableway.parse.boilerplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cableway.parse.Line;
import org.cableway.parse.Page;
import org.cableway.parse.PageFacts;
import org.cableway.parse.Signs;
import org.cableway.parse.facts.ExportedRow;
import org.cableway.parse.facts.FactLines;
import org.cableway.parse.facts.IdNeighbours;
import org.cableway.parse.id.CableId;
import org.cableway.parse.id.CableIds;

/** What the lines around a telegram say of it, where the page as a whole does not tell. */
final class GapFacts {

  private static final int MAX_LINE = 400;

  /** {@code #09ASTANA610} in a headline or a list of tags. */
  private static final Pattern ID =
      Pattern.compile("(?<![A-Z0-9])(?:19|20)?\\d\\d[A-Z]{3,24}\\d{1,7}(?:_[a-z])?(?![A-Za-z0-9])");

  /** {@code /cable/09astana610.html}: where a page prints none in capitals. */
  private static final Pattern SMALL_ID =
      Pattern.compile("(?<![A-Za-z0-9])(?:19|20)?\\d\\d[a-z]{3,24}\\d{1,7}(?![A-Za-z0-9])");

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
    ClassificationLine level = level(sheet, span);
    List<Line> others = new ArrayList<>(sheet.lines().subList(span.end(), to));
    if (spans.size() == 1) {
      page.cuts().forEach(cut -> others.add(cut.line()));
    }
    return Stream.of(ID, SMALL_ID)
        .map(pattern -> new Search(pattern, level).facts(before, others))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(PageFacts.NONE);
  }

  /**
   * Looks for an id that agrees with what a telegram calls itself.
   *
   * @param level null where it does not
   */
  private record Search(Pattern id, ClassificationLine level) {

    PageFacts facts(List<Line> before, List<Line> others) {
      for (int i = before.size() - 1; i >= 0; i--) {
        String found = in(before.get(i));
        if (found != null) {
          return IdNeighbours.read(found, before, i);
        }
      }
      return others.stream()
          .map(this::in)
          .filter(Objects::nonNull)
          .findFirst()
          .map(GapFacts::named)
          .orElse(null);
    }

    private String in(Line line) {
      if (!line.signs().has(Signs.DIGIT)) {
        return null;
      }
      String text = line.text();
      Matcher matcher = id.matcher(text.length() > MAX_LINE ? text.substring(0, MAX_LINE) : text);
      while (matcher.find()) {
        CableId found = CableIds.canonical(matcher.group()).orElse(null);
        if (found != null && found.isPostKnown() && agrees(found, level)) {
          return id == SMALL_ID ? matcher.group().toUpperCase(Locale.ROOT) : matcher.group();
        }
      }
      return null;
    }
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
