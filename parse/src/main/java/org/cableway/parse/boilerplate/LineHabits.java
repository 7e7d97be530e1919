package org.cableway.parse.boilerplate;

import java.util.BitSet;
import org.cableway.parse.Line;

/**
 * The habits of the lines of a page. Whether a line is the page's depends on those around it, and
 * many ask for the same one: each is looked for once, when it is first asked for.
 */
final class LineHabits {

  private final Line[] lines;
  private final Habit[] habits;
  private final BitSet known;

  LineHabits(Line[] lines) {
    this.lines = lines;
    this.habits = new Habit[lines.length];
    this.known = new BitSet(lines.length);
  }

  /** The habit that a line shows, null for none. */
  Habit of(int i) {
    if (!known.get(i)) {
      habits[i] = Habit.of(lines[i].text()).orElse(null);
      known.set(i);
    }
    return habits[i];
  }
}
