package org.cableway.parse.boilerplate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.parse.tables.Table;

/**
 * A habit of pages: a line by which everything behind a telegram is known to be the page's.
 *
 * @param stripper the name that cuts carry, {@code share-links}
 * @param isEnough false where a telegram may have such a line too, {@code Contact}, {@code --}:
 *     then it takes another habit close by
 * @param pattern matches a whole line, whatever its case
 */
record Habit(String stripper, boolean isEnough, Pattern pattern) {

  private static final int MAX_LENGTH = 240;

  private static final List<Habit> ALL =
      Table.rows(Habit.class, "habits.csv").stream().map(Habit::of).toList();

  /** {@code ## Comments}, {@code [7]Share}, {@code * Reply}: marks of a page written as text. */
  private static final Pattern MARK =
      Pattern.compile(
          "(?:#{1,6} |\\[\\d{1,4}\\]|[*+\\u2022\\u00B7o] {1,3}(?=\\[?\\d*\\]?[A-Z])){1,3}");

  private static final String ADVERTISEMENT = "advertisement";

  /** True for what pages put into the middle of a text. */
  boolean isAdvertisement() {
    return stripper.equals(ADVERTISEMENT);
  }

  /** The habit that a line shows, empty for none. */
  static Optional<Habit> of(String text) {
    String line = withoutMarks(text.strip());
    if (line.isEmpty() || line.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    return ALL.stream().filter(habit -> habit.pattern.matcher(line).matches()).findFirst();
  }

  private static String withoutMarks(String line) {
    Matcher mark = MARK.matcher(line);
    return mark.lookingAt() ? line.substring(mark.end()).strip() : line;
  }

  private static Habit of(Map<String, String> row) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    Pattern pattern = Pattern.compile(row.get("pattern"), flags);
    return new Habit(row.get("stripper"), row.get("proof").equals("alone"), pattern);
  }
}
