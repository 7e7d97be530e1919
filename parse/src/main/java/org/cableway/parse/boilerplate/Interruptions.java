package org.cableway.parse.boilerplate;

import java.util.ArrayList;
import java.util.List;
import org.cableway.parse.Cut;
import org.cableway.parse.Line;

/** Takes advertisements and the like out of the middle of a telegram. */
final class Interruptions {

  private Interruptions() {}

  /** The text of a telegram without the lines that are the page's; those are cut. */
  static List<Line> without(Sheet sheet, Span span, List<Cut> cuts) {
    TelegramEnd habits = new TelegramEnd(sheet);
    List<Line> lines = new ArrayList<>(span.end() - span.body());
    for (int i = span.body(); i < span.end(); i++) {
      Line line = sheet.lines().get(i);
      Habit habit = habits.habit(i, span.body());
      if (habit == null) {
        lines.add(line);
      } else {
        cuts.add(new Cut(line, habit.stripper()));
      }
    }
    return lines;
  }
}
