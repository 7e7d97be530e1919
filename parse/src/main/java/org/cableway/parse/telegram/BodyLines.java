package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import org.cableway.parse.Line;

/** The lines of a body while the joiner marks what to leave out. Lives as long as one body. */
final class BodyLines {

  private final List<Line> lines;
  private final Line[] left;
  private final boolean[] dropped;
  private final int[] nextWritten;
  private final int[] lastWritten;

  BodyLines(List<Line> lines) {
    this.lines = lines;
    this.left = lines.toArray(Line[]::new);
    this.dropped = new boolean[lines.size()];
    this.nextWritten = new int[lines.size()];
    this.lastWritten = new int[lines.size()];
    link();
  }

  // Looked up once: a body of blank lines would be walked through for each of them.
  private void link() {
    int last = -1;
    for (int i = 0; i < left.length; i++) {
      lastWritten[i] = last;
      last = left[i].isBlank() ? last : i;
    }
    int next = left.length;
    for (int i = left.length - 1; i >= 0; i--) {
      nextWritten[i] = next;
      next = left[i].isBlank() ? next : i;
    }
  }

  int size() {
    return left.length;
  }

  /** What is left of the text of a line. */
  String text(int i) {
    return left[i].text();
  }

  boolean isBlank(int i) {
    return left[i].isBlank();
  }

  boolean isDropped(int i) {
    return dropped[i];
  }

  /** Leaves a line out. */
  void drop(int i) {
    dropped[i] = true;
  }

  /** Keeps a part of a line; leaves the line out where the part is blank. */
  void keep(int i, String part) {
    if (!part.equals(text(i))) {
      left[i] = lines.get(i).withText(part);
      dropped[i] |= left[i].isBlank() && !lines.get(i).isBlank();
    }
  }

  /** The line of the document. */
  Line line(int i) {
    return lines.get(i);
  }

  /** All lines of the document, dropped ones too. */
  List<Line> all() {
    return lines;
  }

  /** The line with the text that is left of it. */
  Line left(int i) {
    return left[i];
  }

  /** The next line behind {@code i} that is neither blank nor dropped; the size where none is. */
  int nextKept(int i) {
    int at = i + 1;
    while (at < left.length && (dropped[at] || isBlank(at))) {
      at++;
    }
    return at;
  }

  /** The last line before {@code i} that is neither blank nor dropped; -1 where none is. */
  int lastKept(int i) {
    int at = i - 1;
    while (at >= 0 && (dropped[at] || isBlank(at))) {
      at--;
    }
    return at;
  }

  /** The next line behind {@code i} that is not blank, dropped or not; the size where none is. */
  int nextWritten(int i) {
    return nextWritten[i];
  }

  /** The last line before {@code i} that is not blank, dropped or not; -1 where none is. */
  int lastWritten(int i) {
    return lastWritten[i];
  }

  /** What is left, without the lines of {@code leaveOut}. */
  List<Line> left(boolean[] leaveOut) {
    List<Line> kept = new ArrayList<>(left.length);
    for (int i = 0; i < left.length; i++) {
      if (!dropped[i] && !leaveOut[i]) {
        kept.add(left[i]);
      }
    }
    return kept;
  }
}
