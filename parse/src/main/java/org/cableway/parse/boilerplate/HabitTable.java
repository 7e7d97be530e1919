package org.cableway.parse.boilerplate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.cableway.parse.tables.Table;

/** The habits of {@code habits.csv} by the first sign of a line: few may start with a given one. */
final class HabitTable {

  /** In the order of trial. */
  static final List<Habit> ALL =
      Table.rows(Habit.class, "habits.csv").stream().map(Habit::of).toList();

  private static final Habit[] ANY = ALL.toArray(Habit[]::new);
  private static final Habit[][] BY_FIRST = byFirst();

  private HabitTable() {}

  private static Habit[][] byFirst() {
    List<BitSet> firsts = new ArrayList<>();
    ALL.forEach(habit -> firsts.add(FirstSigns.of(habit.pattern())));
    Habit[][] byFirst = new Habit[FirstSigns.ASCII][];
    for (char sign = 0; sign < byFirst.length; sign++) {
      List<Habit> habits = new ArrayList<>();
      for (int i = 0; i < ALL.size(); i++) {
        if (firsts.get(i).get(FirstSigns.small(sign))) {
          habits.add(ALL.get(i));
        }
      }
      byFirst[sign] = habits.toArray(Habit[]::new);
    }
    return byFirst;
  }

  /**
   * The first habit that a line shows, null for none.
   *
   * @param line with ink at both ends
   */
  static Habit find(String line) {
    char first = line.charAt(0);
    String folded = Habit.folded(line);
    for (Habit habit : first < FirstSigns.ASCII ? BY_FIRST[first] : ANY) {
      if (habit.fits(line, folded)) {
        return habit;
      }
    }
    return null;
  }
}
