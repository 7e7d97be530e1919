package org.cableway.parse.boilerplate;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.cableway.parse.Line;
import org.cableway.parse.Signs;

/**
 * The lines of a page with what each looks like. Few lines of a page that marks its telegram are
 * asked for anything: what a line is, is found out when it is first asked for. Of one thread.
 */
final class Sheet {

  private static final String INK = "-=*_ \u2013\u2014";

  private static final String SENTENCE_ENDS = ".!?:)]\"'\u201D\u2019\u2026*=_-";

  /** A page with more lines that hold a capital is no page in small letters. */
  private static final double CAPITALS = 0.1;

  private final List<Line> lines;
  private final Line[] looks;
  private final LineKind[] kinds;
  private final ClassificationLine[] levels;
  private final BitSet knownLevels = new BitSet();
  private final LineHabits habits;
  private BitSet behindParagraphs;

  /**
   * @param looks the lines as they are looked at: a page without capitals is read as if it had
   *     nothing else, as newspapers have put telegrams, their names and headers too, in small
   *     letters
   */
  private Sheet(List<Line> lines, List<Line> looks) {
    this.lines = lines;
    this.looks = looks.toArray(new Line[0]);
    this.kinds = new LineKind[this.looks.length];
    this.levels = new ClassificationLine[this.looks.length];
    this.habits = new LineHabits(this.looks);
  }

  static Sheet of(List<Line> lines) {
    return of(lines, List.of());
  }

  /**
   * The same.
   *
   * @param kinds what is known of the lines, null where nothing is; they count as far as the lines
   *     are looked at as they are
   */
  static Sheet of(List<Line> lines, List<LineKind> kinds) {
    if (isSmall(lines)) {
      return new Sheet(lines, capitals(lines));
    }
    Sheet sheet = new Sheet(lines, lines);
    kinds.toArray(sheet.kinds);
    return sheet;
  }

  private static List<Line> capitals(List<Line> lines) {
    return lines.stream().map(line -> line.withText(line.text().toUpperCase(Locale.ROOT))).toList();
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

  List<Line> lines() {
    return lines;
  }

  int size() {
    return looks.length;
  }

  LineKind kind(int i) {
    if (kinds[i] == null) {
      kinds[i] = LineKind.of(looks[i]);
    }
    return kinds[i];
  }

  /** The kind of a line that may start a telegram; of others, any other: most are not. */
  LineKind startKind(int i) {
    return kinds[i] == null ? LineKind.ofStart(looks[i]) : kinds[i];
  }

  String text(int i) {
    return looks[i].text();
  }

  boolean isBlank(int i) {
    return looks[i].isBlank();
  }

  /** The line as a classification line that names a telegram, null for any other. */
  ClassificationLine level(int i) {
    // It has the telegram's number.
    ClassificationLine level = looks[i].signs().has(Signs.DIGIT) ? anyLevel(i) : null;
    return level != null && level.isCertain() ? level : null;
  }

  private ClassificationLine anyLevel(int i) {
    if (!knownLevels.get(i)) {
      levels[i] = ClassificationLine.read(looks[i].text()).orElse(null);
      knownLevels.set(i);
    }
    return levels[i];
  }

  /** True for a line between a numbered paragraph and the next head. */
  boolean isBehindParagraph(int i) {
    if (behindParagraphs == null) {
      behindParagraphs = behindParagraphs();
    }
    return behindParagraphs.get(i);
  }

  private BitSet behindParagraphs() {
    BitSet behind = new BitSet(size());
    boolean isBehind = false;
    for (int i = 0; i < size(); i++) {
      LineKind kind = kind(i);
      behind.set(i, isBehind);
      boolean isNumbered = kind == LineKind.PARAGRAPH || kind == LineKind.NUMBERED;
      isBehind = (isBehind || isNumbered) && !isHead(i);
    }
    return behind;
  }

  /** The habit of pages that a line shows, null for none. */
  Habit habit(int i) {
    return habits.of(i);
  }

  /** True for a bare level: head and foot of a printed page, or a classification line in want. */
  boolean isBareLevel(int i) {
    ClassificationLine level = anyLevel(i);
    return level != null && !level.isCertain();
  }

  /** True for a line that heads a telegram, a section or a printed page. */
  boolean isHead(int i) {
    LineKind kind = kind(i);
    return level(i) != null
        || kind.isHeader()
        || kind == LineKind.PAGE
        || kind == LineKind.OLD_PAGE;
  }

  /** {@code -----}, {@code = = =}; true for a blank line. */
  static boolean isRule(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (INK.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** {@code the Ministry.}, {@code END COMMENT.)}: behind such a line something else may start. */
  boolean endsSentence(int i) {
    String text = text(i).strip();
    return !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Index of the first line of a kind within some lines, -1 for none. */
  int first(LineKind kind, int from, int lines) {
    int end = Math.min(size(), from + lines);
    for (int i = from; i < end; i++) {
      if (kind(i) == kind) {
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
