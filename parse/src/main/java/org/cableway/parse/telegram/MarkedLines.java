package org.cableway.parse.telegram;

import java.util.BitSet;

/**
 * The portion marks at the start of lines. The third item of {@code (A)}, {@code (B)}, {@code (C)}
 * looks like one and is none.
 */
final class MarkedLines {

  private static final String BEFORE = "¶\uFFFD ";

  // What a list may begin with: "- (b)", "-- (b)".
  private static final String DASHES = "-* \t";

  private static final int LONGEST_HEADING = 60;

  private final Flow flow;
  private final BitSet items = new BitSet();

  MarkedLines(Flow flow) {
    this.flow = flow;
    char last = 0;
    for (int i = 0; i < flow.size(); i++) {
      char letter = letter(i);
      if (letter != 0) {
        items.set(i, letter == last + 1);
        last = letter;
      }
    }
  }

  /** The text that the lines make. */
  String text() {
    return flow.text();
  }

  /** The mark at an offset; null where none is, and where it is the letter of a list. */
  PortionMark at(int offset) {
    PortionMark mark = PortionMark.at(flow.text(), offset);
    return mark == null || items.get(flow.indexAt(offset)) ? null : mark;
  }

  /** True where a mark begins a paragraph: behind another one, or below its heading. */
  boolean opens(int line) {
    int start = start(line);
    return start >= 0
        && at(start) != null
        && (ends(line - 1) || isHeading(line - 1))
        && !isUnderlined(line);
  }

  // "(S/NF) KEY POINTS" above a rule.
  private boolean isUnderlined(int line) {
    return line + 1 < flow.size()
        && flow.line(line).text().length() < LONGEST_HEADING
        && Rules.is(flow.line(line + 1).text());
  }

  private boolean ends(int line) {
    String text = line < 0 ? "" : flow.line(line).text();
    return text.isBlank() || Rules.is(text) || Sentences.ends(text);
  }

  private boolean isHeading(int line) {
    String text = flow.line(line).text().strip();
    return text.length() < LONGEST_HEADING
        && Character.isUpperCase(text.charAt(0))
        && !text.endsWith(",")
        && ends(line - 1);
  }

  /** Offset of the bracket that a line begins with; -1 without one. */
  int start(int line) {
    return bracket(line, BEFORE);
  }

  private int bracket(int line, String before) {
    String text = flow.text();
    int at = flow.start(line);
    int end = flow.end(line);
    while (at < end && before.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < end && text.charAt(at) == '(' ? at : -1;
  }

  // The letter of "(b)" at the start of a line, as a capital; 0 where none is.
  private char letter(int line) {
    int at = bracket(line, DASHES);
    boolean isOne = at >= 0 && at + 2 < flow.end(line) && flow.text().charAt(at + 2) == ')';
    char letter = isOne ? Capitals.of(flow.characters()[at + 1]) : 0;
    return letter >= 'A' && letter <= 'Z' ? letter : 0;
  }
}
