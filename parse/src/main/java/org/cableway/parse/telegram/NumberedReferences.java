package org.cableway.parse.telegram;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some drafters count their references {@code 1.}, {@code 2.}, as paragraphs are counted. A line is
 * an item where the list has begun with 1 and the number is the next one.
 */
final class NumberedReferences {

  // Matches "1. ", "(1) ", "1) " at the start of an item.
  private static final Pattern NUMBER =
      Pattern.compile("^[\\s\u00b6*-]{0,14}\\(?(\\d{1,2})\\s?[.)]\\s{0,6}(?=\\S)");

  // Matches the "2. " behind the first item of the same line.
  private static final Pattern NUMBER_INSIDE =
      Pattern.compile("(?<=[\\s,;)])\\(?(\\d{1,2})\\s?[.)]\\s{1,6}(?=\\S)");

  // Matches the "(C) " of a paragraph.
  private static final Pattern MARK = Pattern.compile("\\([A-Z/ ]{1,12}\\)", CASE_INSENSITIVE);

  /** Between two items lie no more lines than this: the first one's rest. */
  private static final int MOST_LINES_BETWEEN = 3;

  private static final int LONGEST_ITEM = 160;

  private final HeadingLines lines;
  private final BitSet items = new BitSet();

  /** The lines before it have been looked at; none of them is the label, or it has been found. */
  private int seen;

  private boolean isFound;

  /**
   * @param lines of a heading; they are asked for labels up to the line in question alone
   */
  NumberedReferences(HeadingLines lines) {
    this.lines = lines;
  }

  /** True for a line below a label of references that is an item by its number. */
  boolean has(int index) {
    for (; !isFound && seen < index; seen++) {
      if (lines.isLabel(seen, FieldLabel.REFERENCES)) {
        isFound = true;
        mark(seen, lines.text(seen).substring(lines.label(seen).end()));
      }
    }
    return items.get(index);
  }

  private void mark(int index, String rest) {
    int last = lastNumber(rest, 0);
    if (last == 0 && !rest.isBlank()) {
      return;
    }
    int passed = 0;
    boolean gap = false;
    for (int i = index + 1; i < lines.size() && passed <= MOST_LINES_BETWEEN; i++) {
      String text = lines.text(i);
      int number = lastNumber(text, last);
      if (text.isBlank()) {
        gap = true;
      } else if (number > last && isItem(text, gap || last == 0)) {
        items.set(i);
        last = number;
        passed = 0;
        gap = false;
      } else if (last == 0 || TextStart.isParagraph(text) || lines.label(i) != null) {
        return;
      } else {
        passed++;
      }
    }
  }

  /** The last number of a line that goes on counting; the one before where it does not. */
  private static int lastNumber(String text, int before) {
    Matcher first = Glance.startsWithDigit(text) ? NUMBER.matcher(text) : null;
    if (first == null || !first.lookingAt() || Integer.parseInt(first.group(1)) != before + 1) {
      return before;
    }
    int last = before + 1;
    Matcher more = NUMBER_INSIDE.matcher(text).region(first.end(), text.length());
    while (more.find()) {
      last = Integer.parseInt(more.group(1)) == last + 1 ? last + 1 : last;
    }
    return last;
  }

  /** Behind a blank line, or first of all, only what names its source is no paragraph. */
  private static boolean isItem(String text, boolean mustName) {
    Matcher number = NUMBER.matcher(text);
    if (text.length() > LONGEST_ITEM || !number.lookingAt()) {
      return false;
    }
    String item = text.substring(number.end());
    if (MARK.matcher(item).lookingAt()) {
      return false;
    }
    return !mustName
        || CableMentions.startsWithCable(item)
        || ReferenceKind.of(item) == ReferenceKind.EMAIL;
  }
}
