package org.cableway.parse.boilerplate;

import java.util.ArrayList;
import java.util.List;
import org.cableway.parse.Line;
import org.cableway.parse.Page;
import org.cableway.parse.PageFacts;

/** Runs one stripper on some lines. */
final class Stripped {

  private Stripped() {}

  /** What is left of the lines. */
  static List<String> by(BoilerplateStripper stripper, List<String> texts) {
    List<Line> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(new Line(lines.size() + 1, Line.Zone.ANY, text));
    }
    Page page = new Page("text", "UTF-8", PageFacts.NONE, lines, List.of());
    return stripper.strip(page).lines().stream().map(Line::text).toList();
  }

  /** The same for a text block. */
  static List<String> by(BoilerplateStripper stripper, String text) {
    return by(stripper, text.lines().toList());
  }
}
