package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import org.cableway.parse.Line;

/** Makes numbered lines of a text block. */
final class Lined {

  private Lined() {}

  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.add(new Line(lines.size() + 1, Line.Zone.ANY, line));
    }
    return lines;
  }

  static List<String> texts(List<Line> lines) {
    return lines.stream().map(Line::text).toList();
  }
}
