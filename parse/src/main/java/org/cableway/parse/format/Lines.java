package org.cableway.parse.format;

import java.util.ArrayList;
import java.util.List;
import org.cableway.parse.Line;
import org.cableway.parse.Line.Zone;

/** Cuts a text into numbered lines. */
final class Lines {

  private Lines() {}

  /** The lines of a text; ends of line are LF, CR, CR LF and form feed. */
  static List<Line> of(String text) {
    return of(text, 1, Zone.ANY);
  }

  /**
   * The lines of a part of a document.
   *
   * @param first number of its first line
   */
  static List<Line> of(String text, int first, Zone zone) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    int number = first;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\f') {
        lines.add(new Line(number++, zone, text.substring(start, i)));
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(new Line(number, zone, text.substring(start)));
    }
    return lines;
  }

  /** How many lines end before a place in a text. */
  static int before(String text, int end) {
    int count = 0;
    for (int i = text.indexOf('\n'); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
      count++;
    }
    return count;
  }
}
