package org.cableway.parse.telegram;

import java.util.BitSet;
import java.util.List;
import org.cableway.parse.Line;
import org.cableway.parse.telegram.FieldLabel.Hit;

/**
 * The lines of a body as its heading is read from them. Several readers ask for the label of the
 * same line, and for what follows it; it is looked for once, and only in lines that somebody asks
 * for. Lives as long as one heading is read.
 */
final class HeadingLines {

  /** No heading has more lines: behind them page marks stay. */
  private static final int MOST_LINES = 200;

  /** Beside the labels of a line: it was looked for them. */
  private static final int ASKED = 1 << 30;

  private final List<Line> lines;
  private final String[] texts;
  private final Hit[] labels;
  private final BitSet labelled = new BitSet();
  private final int[] inside;

  HeadingLines(List<Line> lines) {
    this.lines = lines;
    this.texts = new String[lines.size()];
    this.labels = new Hit[texts.length];
    this.inside = new int[texts.length];
  }

  int size() {
    return texts.length;
  }

  Line line(int index) {
    return lines.get(index);
  }

  /** The text of a line, page marks blanked; the empty text behind the last line. */
  String text(int index) {
    if (index >= texts.length) {
      return "";
    }
    if (texts[index] == null) {
      Line line = lines.get(index);
      texts[index] = index < MOST_LINES ? StrayPageMarks.blanked(line) : line.text();
    }
    return texts[index];
  }

  /** The label that a line begins with; null where it begins with none. */
  Hit label(int index) {
    if (index >= texts.length) {
      return null;
    }
    if (!labelled.get(index)) {
      labelled.set(index);
      labels[index] = FieldLabel.atStart(text(index));
    }
    return labels[index];
  }

  /** True where a line begins with a label. */
  boolean isLabel(int index, FieldLabel label) {
    Hit hit = label(index);
    return hit != null && hit.label() == label;
  }

  /** A label inside a line, at or after a column; null if it is not there. */
  Hit inside(int index, FieldLabel label, int from) {
    return (inside(index) & label.bit()) == 0 ? null : label.inside(text(index), from);
  }

  /** The labels that may stand inside a line, each by its bit. */
  int inside(int index) {
    if (inside[index] == 0) {
      inside[index] = LabelsInside.of(text(index)) | ASKED;
    }
    return inside[index] & ~ASKED;
  }
}
