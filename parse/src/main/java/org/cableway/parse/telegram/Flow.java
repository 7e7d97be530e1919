package org.cableway.parse.telegram;

import java.util.Arrays;
import java.util.List;
import org.cableway.parse.Line;

/**
 * Lines as one text, so that what runs over line breaks is found as easily as what does not. Knows
 * the line of every character.
 */
final class Flow {

  private static final int USUAL_PLACES = 8;

  private final Line[] lines;
  private final int[] starts;
  private final char[] characters;
  private final String text;
  private Boolean capitalsOnly;

  private Flow(Line[] lines, int[] starts, char[] characters) {
    this.lines = lines;
    this.starts = starts;
    this.characters = characters;
    this.text = new String(characters);
  }

  /** The flow of these lines, divided by line feeds. */
  static Flow of(List<Line> given) {
    Line[] lines = given.toArray(Line[]::new);
    int[] starts = new int[lines.length];
    int length = 0;
    for (int i = 0; i < lines.length; i++) {
      starts[i] = length;
      length += lines[i].text().length() + 1;
    }
    return new Flow(lines, starts, characters(lines, starts, length));
  }

  private static char[] characters(Line[] lines, int[] starts, int length) {
    char[] characters = new char[length];
    for (int i = 0; i < lines.length; i++) {
      String own = lines[i].text();
      own.getChars(0, own.length(), characters, starts[i]);
      characters[starts[i] + own.length()] = '\n';
    }
    return characters;
  }

  /** The whole text; every line ends with a line feed. */
  String text() {
    return text;
  }

  /** The same as an array, for loops over all of it; nobody writes to it. */
  char[] characters() {
    return characters;
  }

  /** True for a text of (nearly) nothing but capitals. */
  boolean isCapitalsOnly() {
    if (capitalsOnly == null) {
      capitalsOnly = Capitals.only(characters);
    }
    return capitalsOnly;
  }

  /** How many lines there are. */
  int size() {
    return starts.length;
  }

  /** The line of an index. */
  Line line(int index) {
    return lines[index];
  }

  /** Offset at which a line begins; the end of the text behind the last one. */
  int start(int index) {
    return index < starts.length ? starts[index] : characters.length;
  }

  /** Offset behind the last character of a line, before its line feed. */
  int end(int index) {
    return start(index + 1) - 1;
  }

  /** Index of the line that holds an offset; -1 where there is no line. */
  int indexAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** The lines that a range touches. */
  List<Line> lines(int from, int to) {
    if (from >= to || starts.length == 0) {
      return List.of();
    }
    return Arrays.asList(lines).subList(indexAt(from), indexAt(to - 1) + 1);
  }

  /**
   * Offset of a word in whatever case, at or behind an offset; -1 where none begins before the end
   * of the range.
   *
   * @param sign of the lines that hold the word
   * @param capitals the word, of letters of ASCII and blanks
   */
  int find(int sign, String capitals, int from, int to) {
    for (int i = Math.max(0, indexAt(from)); i < starts.length && starts[i] < to; i++) {
      int found =
          lines[i].signs().has(sign)
              ? find(capitals, Math.max(from, starts[i]), Math.min(to, end(i)))
              : -1;
      if (found >= 0) {
        return found;
      }
    }
    return -1;
  }

  /** Offsets of all places where a word begins, as {@link #find} finds them. */
  int[] findAll(int sign, String capitals) {
    int[] found = new int[USUAL_PLACES];
    int size = 0;
    int at = find(sign, capitals, 0, characters.length);
    while (at >= 0) {
      found = size < found.length ? found : Arrays.copyOf(found, 2 * size);
      found[size++] = at;
      at = find(sign, capitals, at + 1, characters.length);
    }
    return Arrays.copyOf(found, size);
  }

  /** The same without a sign to look for. */
  int find(String capitals, int from, int to) {
    int limit = Math.min(to, characters.length - capitals.length() + 1);
    char first = capitals.charAt(0);
    char small = Character.toLowerCase(first);
    for (int at = from; at < limit; at++) {
      char c = characters[at];
      if ((c == first || c == small) && Capitals.stand(characters, at, capitals)) {
        return at;
      }
    }
    return -1;
  }
}
