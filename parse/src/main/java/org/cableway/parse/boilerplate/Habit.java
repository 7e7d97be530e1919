package org.cableway.parse.boilerplate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A habit of pages: a line by which everything behind a telegram is known to be the page's.
 *
 * @param stripper the name that cuts carry, {@code share-links}
 * @param isEnough false where a telegram may have such a line too, {@code Contact}, {@code --}:
 *     then it takes another habit close by
 * @param pattern matches a whole line, whatever its case
 * @param holds words of which every such line has one, in small letters; empty where the first sign
 *     of a line tells enough
 */
record Habit(String stripper, boolean isEnough, Pattern pattern, List<String> holds) {

  static final int MAX_LENGTH = 240;

  /** {@code ## Comments}, {@code [7]Share}, {@code * Reply}: marks of a page written as text. */
  private static final Pattern MARK =
      Pattern.compile(
          "(?:#{1,6} |\\[\\d{1,4}\\]|[*+\\u2022\\u00B7o] {1,3}(?=\\[?\\d*\\]?[A-Z])){1,3}");

  private static final String MARKS = "#[*+\u2022\u00B7o";

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
    return Optional.ofNullable(HabitTable.find(line));
  }

  private static String withoutMarks(String line) {
    if (line.isEmpty() || MARKS.indexOf(line.charAt(0)) < 0) {
      return line;
    }
    Matcher mark = MARK.matcher(line);
    return mark.lookingAt() ? line.substring(mark.end()).strip() : line;
  }

  /**
   * True for a line that shows it.
   *
   * @param folded the line as {@link #folded} has it: words are found in it much faster than a
   *     pattern that may start with any sign finds out that it does not match
   */
  boolean fits(String line, String folded) {
    return mayFit(folded) && pattern.matcher(line).matches();
  }

  private boolean mayFit(String folded) {
    for (String word : holds) {
      if (folded.contains(word)) {
        return true;
      }
    }
    return holds.isEmpty();
  }

  /** A text in small letters, letter by letter as patterns compare them in any case. */
  static String folded(String text) {
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Character.toLowerCase(Character.toUpperCase(letters[i]));
    }
    return new String(letters);
  }

  static Habit of(Map<String, String> row) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    Pattern pattern = Pattern.compile(row.get("pattern"), flags);
    String holds = row.get("holds");
    List<String> words = holds.isEmpty() ? List.of() : List.of(holds.split("\\|"));
    return new Habit(row.get("stripper"), row.get("proof").equals("alone"), pattern, words);
  }
}
