package org.cableway.parse.explain;

import java.util.List;
import org.cableway.parse.Line;

/**
 * What became of a line.
 *
 * @param line as the document has it
 * @param fate who took it
 * @param cable index of the cable that it is part of, -1 for none
 * @param readers the fields that it was read for, {@code tags}, {@code paragraphs 2 (C)}; the
 *     stripper that cut it; empty where nobody took it
 */
public record ExplainedLine(Line line, Fate fate, int cable, List<String> readers) {

  /** Who took a line. */
  public enum Fate {
    /** A field, or several. */
    READ,
    /** A stripper. */
    CUT,
    /** Nothing is on it. */
    BLANK,
    /** A cable's line that no field was read from. */
    UNREAD,
    /** No cable's line, and cut by nobody: the document holds no telegram. */
    LEFT
  }

  public ExplainedLine {
    readers = List.copyOf(readers);
  }
}
