package org.cableway.parse.boilerplate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cableway.parse.Line;
import org.cableway.parse.Signs;

/**
 * The lines of a page with what each looks like.
 *
 * @param looks the lines as they are looked at: a page without capitals is read as if it had
 *     nothing else, as newspapers have put telegrams, their names and headers too, in small letters
 * @param levels classification lines, empty for every other line
 * @param behindParagraphs lines between a numbered paragraph and the next head
 * @param habits which habits of pages the lines show
 */
record Sheet(
    List<Line> lines,
    List<Line> looks,
    List<LineKind> kinds,
    List<Optional<ClassificationLine>> levels,
    BitSet behindParagraphs,
    LineHabits habits) {

  private static final String INK = "-=*_ \u2013\u2014";

  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.!?:)\\]\"'\\u201D\\u2019\\u2026*=_-]", Pattern.DOTALL);

  /** A page with more lines that hold a capital is no page in small letters. */
  private static final double CAPITALS = 0.1;

  static Sheet of(List<Line> lines) {
    List<Line> looks = looks(lines);
    List<LineKind> kinds = new ArrayList<>(lines.size());
    List<Optional<ClassificationLine>> levels = new ArrayList<>(lines.size());
    for (Line line : looks) {
      kinds.add(LineKind.of(line));
      levels.add(ClassificationLine.read(line.text()));
    }
    Sheet sheet = new Sheet(lines, looks, kinds, levels, new BitSet(), new LineHabits(looks));
    sheet.markBehindParagraphs();
    return sheet;
  }

  private static List<Line> looks(List<Line> lines) {
    return isSmall(lines)
        ? lines.stream().map(line -> line.withText(line.text().toUpperCase(Locale.ROOT))).toList()
        : lines;
  }

  private static boolean isSmall(List<Line> lines) {
    boolean hasSmall = false;
    int written = 0;
    for (Line line : lines) {
      hasSmall |= line.signs().has(Signs.SMALL);
      written += line.isBlank() ? 0 : 1;
    }
    int left = (int) (written * CAPITALS);
    for (int i = 0; i < lines.size() && hasSmall && left >= 0; i++) {
      left -= hasCapital(lines.get(i)) ? 1 : 0;
    }
    return hasSmall && left >= 0;
  }

  private static boolean hasCapital(Line line) {
    String text = line.text();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void markBehindParagraphs() {
    boolean isBehind = false;
    for (int i = 0; i < size(); i++) {
      LineKind kind = kinds.get(i);
      behindParagraphs.set(i, isBehind);
      boolean isNumbered = kind == LineKind.PARAGRAPH || kind == LineKind.NUMBERED;
      isBehind = !isHead(i) && (isBehind || isNumbered);
    }
  }

  int size() {
    return lines.size();
  }

  LineKind kind(int i) {
    return kinds.get(i);
  }

  String text(int i) {
    return looks.get(i).text();
  }

  boolean isBlank(int i) {
    return kinds.get(i) == LineKind.BLANK;
  }

  /** The line as a classification line that names a telegram, null for any other. */
  ClassificationLine level(int i) {
    return levels.get(i).filter(ClassificationLine::isCertain).orElse(null);
  }

  /** The habit of pages that a line shows, null for none. */
  Habit habit(int i) {
    return habits.of(i);
  }

  /** True for a bare level: head and foot of a printed page, or a classification line in want. */
  boolean isBareLevel(int i) {
    return levels.get(i).isPresent() && level(i) == null;
  }

  /** True for a line that heads a telegram, a section or a printed page. */
  boolean isHead(int i) {
    LineKind kind = kinds.get(i);
    return level(i) != null
        || kind.isHeader()
        || kind == LineKind.PAGE
        || kind == LineKind.OLD_PAGE;
  }

  /** {@code -----}, {@code = = =}; true for a blank line. */
  static boolean isRule(String text) {
    return text.chars().allMatch(c -> INK.indexOf(c) >= 0);
  }

  /** {@code the Ministry.}, {@code END COMMENT.)}: behind such a line something else may start. */
  boolean endsSentence(int i) {
    return SENTENCE_END.matcher(text(i).strip()).matches();
  }

  /** Index of the first line of a kind within some lines, -1 for none. */
  int first(LineKind kind, int from, int lines) {
    int end = Math.min(size(), from + lines);
    for (int i = from; i < end; i++) {
      if (kinds.get(i) == kind) {
        return i;
      }
    }
    return -1;
  }

  /** Index of the last line before one that is not blank, -1 for none. */
  int filledBefore(int i) {
    int at = i - 1;
    while (at >= 0 && isBlank(at)) {
      at--;
    }
    return at;
  }

  /** Index of the first line from one on that is not blank; the end where there is none. */
  int filledFrom(int i, int end) {
    int at = i;
    while (at < end && isBlank(at)) {
      at++;
    }
    return at;
  }
}
