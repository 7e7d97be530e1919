package org.cableway.parse.telegram;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.cableway.parse.Line;
import org.cableway.parse.Signs;

/**
 * Makes one line of the lines that a telegram is wrapped to. Items of a list and true paragraphs
 * keep a line of their own. Parts of the text are added one after the other, and then taken as one.
 */
final class Unwrap {

  // Matches rests of rules that have come into a line of text.
  private static final Pattern INK = Pattern.compile(" ?[-=_]{5,}[-=_ ]*+");

  // Ends of sentences have no more closing signs.
  private static final int TAIL = 8;

  // Most paragraphs are shorter.
  private static final int USUAL = 2_000;

  private final Flow flow;
  private final CutWords cutWords;
  private char[] joined;
  private int length;
  private boolean gap;

  Unwrap(Flow flow) {
    this.flow = flow;
    this.cutWords = new CutWords(flow);
    this.joined = new char[Math.min(USUAL, flow.characters().length)];
  }

  /** What was added since the last time, as text. */
  String take() {
    String text = new String(joined, 0, length);
    length = 0;
    gap = false;
    return text;
  }

  /** Notes that a blank line, or what counts as one, stands between what was added and the rest. */
  void gap() {
    gap = true;
  }

  /** Adds a part of a line. */
  void add(Line line, int from, int to) {
    char[] text = flow.characters();
    if (line.signs().has(Signs.RULE)) {
      char[] inked = withoutInk(flow.text().substring(from, to)).toCharArray();
      appendSqueezed(inked, 0, inked.length);
    } else if (line.signs().has(Signs.GAP)) {
      appendSqueezed(text, from, to);
    } else {
      // Most lines have nothing to squeeze: they are copied as they are.
      int start = from < to && text[from] == ' ' ? from + 1 : from;
      int end = start < to && text[to - 1] == ' ' ? to - 1 : to;
      append(text, start, end);
    }
  }

  private static String withoutInk(String line) {
    boolean isInked = line.contains("-----") || line.contains("=====") || line.contains("_____");
    return isInked ? INK.matcher(line).replaceAll(" ") : line;
  }

  // White space collapsed, none at the ends.
  private void appendSqueezed(char[] text, int from, int to) {
    char[] squeezed = new char[to - from];
    int size = 0;
    boolean blank = false;
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (isBlank(c)) {
        blank = size > 0;
      } else {
        if (blank) {
          squeezed[size++] = ' ';
          blank = false;
        }
        squeezed[size++] = c;
      }
    }
    append(squeezed, 0, size);
  }

  // Most signs are told by the first look.
  private static boolean isBlank(char c) {
    boolean isPlain = c > ' ' && c < '\u00a0';
    return !isPlain && (c == ' ' || c == '\u00a0' || Character.isWhitespace(c));
  }

  private void append(char[] text, int from, int to) {
    if (from >= to) {
      return;
    }
    if (length + 1 + to - from > joined.length) {
      joined = Arrays.copyOf(joined, 2 * (length + 1 + to - from));
    }
    if (length > 0) {
      part(text, from, to);
    }
    System.arraycopy(text, from, joined, length, to - from);
    length += to - from;
    gap = false;
  }

  // Puts what stands between two lines: a line feed, a blank, nothing.
  private void part(char[] text, int from, int to) {
    if (ListItem.starts(text, from, to) || (gap && Sentences.ends(tail()))) {
      joined[length++] = '\n';
    } else if (!endsInHyphen(text[from]) && !cutWords.isCut(joined, length, text, from, to)) {
      joined[length++] = ' ';
    }
  }

  // "Franco-" / "German" is one word; "the talks --" / "or" are two.
  private boolean endsInHyphen(char next) {
    int end = length - 1;
    return end > 0
        && joined[end] == '-'
        && Character.isLetterOrDigit(joined[end - 1])
        && Character.isLetterOrDigit(next);
  }

  private String tail() {
    int from = Math.max(0, length - TAIL);
    return new String(joined, from, length - from);
  }
}
