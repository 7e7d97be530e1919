package org.cableway.app.parse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cableway.contract.CableRecord;
import org.cableway.contract.RawDocument.Place;
import org.cableway.parse.Line;
import org.cableway.parse.PageFacts;
import org.cableway.parse.Reading;
import org.cableway.parse.explain.ExplainedLine;
import org.cableway.parse.explain.ExplainedLine.Fate;
import org.cableway.parse.explain.Explanation;

/**
 * A document as a person reads it who checks the parser: number, who read it, text; at most 120
 * columns. Every line stands in it once, a long one over several rows.
 */
final class ExplainText {

  private static final int WIDTH = 120;
  private static final int READER_WIDTH = 26;
  private static final int TEXT_WIDTH = WIDTH - 8 - READER_WIDTH - 2;

  /** What stands before the reader of a line: nobody read it, it was cut. */
  private static final Map<Fate, String> SIGNS =
      Map.of(Fate.READ, " ", Fate.CUT, "-", Fate.BLANK, " ", Fate.UNREAD, "?", Fate.LEFT, "?");

  private final Place place;
  private final Reading reading;
  private final List<CableRecord> cables;
  private final List<String> rows = new ArrayList<>();

  ExplainText(Place place, Reading reading, List<CableRecord> cables) {
    this.place = place;
    this.reading = reading;
    this.cables = List.copyOf(cables);
  }

  /** Rows, each with a line feed. */
  String text() {
    rule(place + " (" + reading.source().format() + ", " + reading.source().charset() + ")");
    lines();
    for (CableRecord cable : cables) {
      rule("fields of " + name(cable));
      rows.addAll(RecordFields.of(cable, WIDTH));
    }
    rows.add("");
    return String.join("\n", rows) + "\n";
  }

  /** What the page says in a table or in the other columns of its row. */
  private void page(PageFacts facts) {
    List<String> said = new ArrayList<>();
    say(said, "id", facts.referenceId());
    say(said, "created", facts.created());
    say(said, "released", facts.released());
    say(said, "classification", facts.classification());
    say(said, "origin", facts.origin());
    say(said, "references", facts.references().isEmpty() ? null : facts.references());
    say(said, "tags", facts.tags().isEmpty() ? null : facts.tags());
    say(said, "title", facts.title());
    if (!said.isEmpty()) {
      row("", " ", "the page says", String.join("; ", said));
    }
  }

  private static void say(List<String> said, String what, Object value) {
    if (value != null) {
      said.add(what + " " + value);
    }
  }

  private void lines() {
    Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
    List<ExplainedLine> lines = Explanation.of(reading);
    int cable = -1;
    int next = 1;
    for (ExplainedLine line : lines) {
      if (line.cable() > cable) {
        cable = line.cable();
        rule("cable " + (cable + 1) + " of " + cables.size() + ": " + name(cables.get(cable)));
        page(reading.cables().get(cable).text().facts());
      }
      if (line.line().number() > next) {
        row("", " ", "(page)", (line.line().number() - next) + " lines of the page's own code");
      }
      next = line.line().number() + 1;
      counts.merge(line.fate(), 1, Integer::sum);
      row(line);
    }
    rule(lines.size() + " lines" + counted(counts));
  }

  private static String counted(Map<Fate, Integer> counts) {
    List<String> parts = new ArrayList<>();
    add(parts, counts, Fate.READ, "read");
    add(parts, counts, Fate.UNREAD, "that nobody read (?)");
    add(parts, counts, Fate.CUT, "cut (-)");
    add(parts, counts, Fate.BLANK, "blank");
    add(parts, counts, Fate.LEFT, "of no telegram (?)");
    return parts.isEmpty() ? "" : " = " + String.join(" + ", parts);
  }

  private static void add(
      List<String> parts, Map<Fate, Integer> counts, Fate fate, String meaning) {
    if (counts.containsKey(fate)) {
      parts.add(counts.get(fate) + " " + meaning);
    }
  }

  private void row(ExplainedLine explained) {
    Line line = explained.line();
    String reader =
        switch (explained.fate()) {
          case READ, CUT -> String.join(", ", explained.readers());
          case BLANK -> "";
          case UNREAD, LEFT -> "nobody";
        };
    row(Integer.toString(line.number()), SIGNS.get(explained.fate()), reader, line.text());
  }

  private void row(String number, String sign, String reader, String text) {
    List<String> left = Columns.wrapped(reader, READER_WIDTH);
    List<String> right = Columns.wrapped(text.replace('\t', ' '), TEXT_WIDTH);
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      String start = i == 0 ? Columns.right(number, 5) + " " + sign + " " : " ".repeat(8);
      String middle = i < left.size() ? left.get(i) : "";
      String end = i < right.size() ? right.get(i) : "";
      rows.add((start + Columns.left(middle, READER_WIDTH) + "  " + end).stripTrailing());
    }
  }

  private void rule(String title) {
    for (String part : Columns.wrapped(title, WIDTH - 4)) {
      rows.add("=== " + part);
    }
  }

  private static String name(CableRecord cable) {
    return cable.id() == null ? "a cable without an id" : cable.id();
  }
}
