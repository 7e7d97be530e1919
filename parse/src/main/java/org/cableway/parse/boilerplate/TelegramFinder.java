package org.cableway.parse.boilerplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cableway.parse.CableText;
import org.cableway.parse.Cut;
import org.cableway.parse.Line;
import org.cableway.parse.Page;
import org.cableway.parse.PageFacts;
import org.cableway.parse.Signs;
import org.cableway.parse.facts.ExportedRow;

/** Finds the telegrams among the lines of a page, and parts each into header and body. */
public final class TelegramFinder {

  private static final String CUT = "around-telegram";

  /** The telegrams in their order; empty where there is none. */
  public List<CableText> find(Page page) {
    if (page.isZoned()) {
      return ZonedTelegrams.find(page);
    }
    List<Page> parts = MessageAttributes.parts(page);
    if (parts.size() == 1) {
      return findIn(page);
    }
    return ofOnePage(page, parts);
  }

  private static List<CableText> ofOnePage(Page page, List<Page> parts) {
    List<Line> left = new ArrayList<>();
    List<Cut> cuts = new ArrayList<>(page.cuts());
    List<CableText> found = new ArrayList<>();
    for (Page part : parts) {
      List<CableText> texts = findIn(part);
      if (texts.isEmpty()) {
        cut(part.lines(), cuts);
        continue;
      }
      left.addAll(texts.get(0).page().lines());
      cuts.addAll(texts.get(0).page().cuts());
      found.addAll(texts);
    }
    Page rest = new Page(page.format(), page.charset(), page.facts(), left, cuts);
    List<CableText> texts = new ArrayList<>();
    for (CableText text : found) {
      texts.add(new CableText(rest, texts.size(), text.facts(), text.header(), text.body()));
    }
    return texts;
  }

  private static List<CableText> findIn(Page page) {
    Sheet sheet = parted(page.lines());
    List<Integer> starts = new Starts(sheet).find();
    if (starts.isEmpty()) {
      return withoutText(page);
    }
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : sheet.size();
      spans.add(span(sheet, starts.get(i), end));
    }
    return texts(page, sheet, spans);
  }

  private static Span span(Sheet sheet, int first, int end) {
    int start = sheet.kind(first) == LineKind.ROW ? first + 1 : first;
    int body = new BodyStart(sheet).find(start, end);
    int stop = body < end ? new TelegramEnd(sheet).find(body, end) : end;
    return new Span(start, body, stop);
  }

  private static List<CableText> texts(Page page, Sheet sheet, List<Span> spans) {
    List<Cut> cuts = new ArrayList<>(page.cuts());
    List<Line> left = new ArrayList<>();
    List<List<Line>> headers = new ArrayList<>();
    List<List<Line>> bodies = new ArrayList<>();
    int done = 0;
    for (Span span : spans) {
      cut(sheet.lines().subList(done, span.start()), cuts);
      List<Line> header = Margins.without(sheet.lines().subList(span.start(), span.body()));
      List<Line> body = Interruptions.without(sheet, span, cuts);
      headers.add(header);
      bodies.add(Margins.without(body));
      left.addAll(header);
      left.addAll(body);
      done = span.end();
    }
    cut(sheet.lines().subList(done, sheet.size()), cuts);
    Page rest = new Page(page.format(), page.charset(), page.facts(), left, cuts);
    List<CableText> texts = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      PageFacts facts = GapFacts.of(page, sheet, spans, i);
      texts.add(new CableText(rest, i, facts, headers.get(i), bodies.get(i)));
    }
    return texts;
  }

  private static void cut(List<Line> lines, List<Cut> cuts) {
    lines.stream().filter(line -> !line.isBlank()).forEach(line -> cuts.add(new Cut(line, CUT)));
  }

  /** A page that names its cable and holds no text of it: a withdrawal card, a film number. */
  private static List<CableText> withoutText(Page page) {
    return page.facts().referenceId() == null
        ? List.of()
        : List.of(new CableText(page, 0, page.facts(), List.of(), List.of()));
  }

  /** Rows of a table of cables as several lines: columns, and the lines of the text. */
  static List<Line> withoutRows(List<Line> lines) {
    if (!hasRow(lines)) {
      return lines;
    }
    List<Line> parted = new ArrayList<>(lines.size());
    for (Line line : lines) {
      ExportedRow.read(line)
          .ifPresentOrElse(row -> parted.addAll(row.lines()), () -> parted.add(line));
    }
    return parted;
  }

  private static boolean hasRow(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.signs().has(Signs.DIGIT)
          && startsWithNumber(line.text())
          && LineKind.ROW.fits(line)) {
        return true;
      }
    }
    return false;
  }

  // Hardly a line starts with a number and a blank: to look first spares the rest the pattern.
  private static boolean startsWithNumber(String text) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end > start && end < text.length() && Character.isWhitespace(text.charAt(end));
  }

  /** The lines as a telegram has them; what was found out of each is kept. */
  private static Sheet parted(List<Line> lines) {
    List<Line> parted = new ArrayList<>(lines.size());
    List<LineKind> kinds = new ArrayList<>(lines.size());
    LineKind before = LineKind.OTHER;
    for (Line line : withoutRows(lines)) {
      LineKind kind = LineKind.of(line);
      boolean mayBeGlued = kind.isHeader() || kind == LineKind.STUB || before.isHeader();
      Optional<Line[]> two = mayBeGlued ? BodyStart.parted(line) : HeaderStart.parted(line);
      if (two.isPresent()) {
        parted.addAll(List.of(two.get()));
        kinds.add(null);
        kinds.add(null);
      } else {
        parted.add(line);
        kinds.add(kind);
      }
      before = kind;
    }
    return Sheet.of(parted, kinds);
  }
}
