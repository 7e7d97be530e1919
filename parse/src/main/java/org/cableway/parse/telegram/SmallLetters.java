package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import org.cableway.parse.Line;

/** Telegrams that a newspaper put in small letters: they are looked at as if in capitals. */
final class SmallLetters {

  // A few capitals are left in redactions and in what an editor wrote.
  private static final int MOST_CAPITALS = 10;

  // In less text, small letters show nothing.
  private static final int SHORTEST = 400;

  /** The text as it is looked at, every sign in its place; the same one where it has capitals. */
  static Flow look(Flow flow) {
    return isSmall(flow.characters()) ? loud(flow) : flow;
  }

  private static boolean isSmall(char[] text) {
    int capitals = 0;
    for (int i = 0; i < text.length && capitals <= MOST_CAPITALS; i++) {
      capitals += Capitals.isCapital(text[i]) ? 1 : 0;
    }
    return capitals <= MOST_CAPITALS && text.length >= SHORTEST;
  }

  private static Flow loud(Flow flow) {
    List<Line> lines = new ArrayList<>(flow.size());
    for (int i = 0; i < flow.size(); i++) {
      lines.add(flow.line(i).withText(Capitals.of(flow.line(i).text())));
    }
    return Flow.of(lines);
  }

  private SmallLetters() {}
}
