package org.cableway.parse.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cableway.parse.Cable;
import org.cableway.parse.Cut;
import org.cableway.parse.Line;
import org.cableway.parse.Reading;
import org.cableway.parse.explain.ExplainedLine.Fate;

/** Tells of every line of a document what became of it. */
public final class Explanation {

  private final Map<Integer, Integer> cables = new HashMap<>();
  private final Map<Integer, Set<String>> fields = new HashMap<>();
  private final Map<Integer, String> cuts = new HashMap<>();

  private Explanation(Reading reading) {
    for (int i = 0; i < reading.cables().size(); i++) {
      add(i, reading.cables().get(i));
    }
    for (Cut cut : reading.cuts()) {
      cuts.put(cut.line().number(), cut.stripper());
    }
  }

  /** Every line of the document that its format gave, once and in order. */
  public static List<ExplainedLine> of(Reading reading) {
    Explanation explanation = new Explanation(reading);
    List<Line> lines = new ArrayList<>(reading.source().lines());
    reading.source().cuts().forEach(cut -> lines.add(cut.line()));
    lines.sort(Comparator.comparingInt(Line::number));
    return lines.stream().map(explanation::explained).toList();
  }

  private void add(int index, Cable cable) {
    List<Line> lines = new ArrayList<>(cable.text().header());
    lines.addAll(cable.text().body());
    for (Line line : lines) {
      // Numbers are the document's: where one line held the end of a cable and the start of the
      // next, it is shown with the first, and with what both read from it.
      cables.putIfAbsent(line.number(), index);
      fields
          .computeIfAbsent(line.number(), number -> new LinkedHashSet<>())
          .addAll(cable.claims().getOrDefault(line.number(), List.of()));
    }
  }

  private ExplainedLine explained(Line line) {
    int cable = cables.getOrDefault(line.number(), -1);
    Set<String> read = fields.getOrDefault(line.number(), Set.of());
    String stripper = cuts.get(line.number());
    if (line.isBlank()) {
      return new ExplainedLine(line, Fate.BLANK, cable, List.of());
    }
    if (cable >= 0) {
      Fate fate = read.isEmpty() ? Fate.UNREAD : Fate.READ;
      return new ExplainedLine(line, fate, cable, List.copyOf(read));
    }
    return stripper == null
        ? new ExplainedLine(line, Fate.LEFT, cable, List.of())
        : new ExplainedLine(line, Fate.CUT, cable, List.of(stripper));
  }
}
