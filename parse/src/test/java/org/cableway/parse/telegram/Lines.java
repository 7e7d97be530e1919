package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import org.cableway.parse.Line;
import org.cableway.parse.Notes;

/** Texts for tests as lines. */
final class Lines {

  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.add(new Line(lines.size() + 1, Line.Zone.BODY, line));
    }
    return lines;
  }

  static List<String> texts(List<Line> lines) {
    return lines.stream().map(Line::text).toList();
  }

  static Prose prose(String text) {
    return new ProseReader().read(of(text), new Notes());
  }

  private Lines() {}
}
