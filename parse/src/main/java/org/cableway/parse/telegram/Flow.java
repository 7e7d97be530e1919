package org.cableway.parse.telegram;

import java.util.Arrays;
import java.util.List;
import org.cableway.parse.Line;

/**
 * Lines as one text, so that what runs over line breaks is found as easily as what does not. Knows
 * the line of every character.
 */
final class Flow {

  private final String text;
  private final List<Line> lines;
  private final int[] starts;
  private final Capitals capitals;

  private Flow(String text, List<Line> lines, int[] starts) {
    this.text = text;
    this.capitals = Capitals.of(text);
    this.lines = lines;
    this.starts = starts;
  }

  /** The flow of these lines, divided by line feeds. */
  static Flow of(List<Line> lines) {
    int[] starts = new int[lines.size()];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < starts.length; i++) {
      starts[i] = text.length();
      text.append(lines.get(i).text()).append('\n');
    }
    return new Flow(text.toString(), List.copyOf(lines), starts);
  }

  /** The whole text; every line ends with a line feed. */
  String text() {
    return text;
  }

  /** The whole text, small letters of ASCII made capitals: as long, for a quick look. */
  String capitals() {
    return capitals.text();
  }

  /** True for a text of (nearly) nothing but capitals. */
  boolean isCapitalsOnly() {
    return capitals.only();
  }

  /** How many lines there are. */
  int size() {
    return starts.length;
  }

  /** The line of an index. */
  Line line(int index) {
    return lines.get(index);
  }

  /** Offset at which a line begins; the end of the text behind the last one. */
  int start(int index) {
    return index < starts.length ? starts[index] : text.length();
  }

  /** Offset behind the last character of a line, before its line feed. */
  int end(int index) {
    return starts[index] + lines.get(index).text().length();
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
    return lines.subList(indexAt(from), indexAt(to - 1) + 1);
  }
}
