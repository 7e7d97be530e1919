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
    // Each end of line is looked for by itself: much quicker than a look at each character.
    int lineFeed = next(text, '\n', 0);
    int carriageReturn = next(text, '\r', 0);
    int formFeed = next(text, '\f', 0);
    int number = first;
    int start = 0;
    while (start < text.length()) {
      int end = Math.min(lineFeed, Math.min(carriageReturn, formFeed));
      lines.add(new Line(number++, zone, text.substring(start, inkEnd(text, start, end))));
      start = end + (end == carriageReturn && lineFeed == end + 1 ? 2 : 1);
      lineFeed = lineFeed < start ? next(text, '\n', start) : lineFeed;
      carriageReturn = carriageReturn < start ? next(text, '\r', start) : carriageReturn;
      formFeed = formFeed < start ? next(text, '\f', start) : formFeed;
    }
    return lines;
  }

  // Lines of the dump end in a blank: to copy them without it spares a second copy.
  private static int inkEnd(String text, int start, int end) {
    int at = end;
    while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static int next(String text, char end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? text.length() : at;
  }
}
