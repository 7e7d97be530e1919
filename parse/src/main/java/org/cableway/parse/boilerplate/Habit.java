package org.cableway.parse.boilerplate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cableway.parse.tables.Table;

/**
 * A habit of pages: a line by which everything behind a telegram is known to be the page's.
 *
 * @param stripper the name that cuts carry, {@code share-links}
 * @param pattern matches a whole line, whatever its case
 */
record Habit(String stripper, Pattern pattern) {

  private static final int MAX_LENGTH = 240;

  private static final List<Habit> ALL =
      Table.rows(Habit.class, "habits.csv").stream().map(Habit::of).toList();

  /** The habit that a line shows, empty for none. */
  static Optional<Habit> of(String text) {
    String line = text.strip();
    if (line.isEmpty() || line.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    return ALL.stream().filter(habit -> habit.pattern.matcher(line).matches()).findFirst();
  }

  private static Habit of(Map<String, String> row) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return new Habit(row.get("stripper"), Pattern.compile(row.get("pattern"), flags));
  }
}
