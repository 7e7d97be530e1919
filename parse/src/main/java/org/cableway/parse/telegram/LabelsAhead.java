package org.cableway.parse.telegram;

import org.cableway.parse.telegram.FieldLabel.Hit;

/**
 * Where the last label of the heading stands. What lies before it belongs to the heading, whatever
 * it looks like; only behind it can the text begin.
 */
final class LabelsAhead {

  /** From one label to the next there are never more lines than this; a second header has them. */
  private static final int MOST_LINES_BETWEEN = 60;

  private static final int MOST_LINES_BETWEEN_LATER = 14;

  private final HeadingLines lines;
  private final NumberedReferences items;

  private LabelsAhead(HeadingLines lines, NumberedReferences items) {
    this.lines = lines;
    this.items = items;
  }

  /**
   * Index of the line with the last label; -1 where no line has one.
   *
   * @param items the lines that are items of a numbered REF list, and no paragraphs
   */
  static int lastLabel(HeadingLines lines, NumberedReferences items) {
    return new LabelsAhead(lines, items).last();
  }

  private int last() {
    int last = -1;
    int passed = 0;
    boolean subjectIsNext = false;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.text(i);
      if (text.isBlank() || items.has(i)) {
        continue;
      }
      boolean isSubject = subjectIsNext && TextStart.mayBeSubject(text);
      subjectIsNext = isBareSubject(i);
      if (isSubject) {
        continue;
      }
      boolean isParagraph = lines.label(i) == null && TextStart.isParagraph(text);
      if (!isParagraph && hasLabel(i, last < 0)) {
        last = i;
        passed = 0;
        if (TextStart.inside(text, 0) >= 0) {
          return last;
        }
        continue;
      }
      if ((last >= 0 && endsHeading(text, isParagraph))
          || ++passed > (last < 0 ? MOST_LINES_BETWEEN : MOST_LINES_BETWEEN_LATER)) {
        return last;
      }
    }
    return last;
  }

  /** {@code SUBJECT:} with nothing behind it: a line that begins with a mark is what it names. */
  private boolean isBareSubject(int index) {
    Hit subject = lines.label(index);
    return subject != null
        && subject.label() == FieldLabel.SUBJECT
        && lines.text(index).substring(subject.end()).isBlank();
  }

  private static boolean endsHeading(String text, boolean isParagraph) {
    return (isParagraph && !ReferenceItems.isItem(text))
        || TextStart.isHeadline(text)
        || TextStart.isCut(text);
  }

  private boolean hasLabel(int index, boolean first) {
    return lines.label(index) != null
        || lines.inside(index, FieldLabel.SUBJECT, 0) != null
        || (lines.inside(index, FieldLabel.REFERENCES, 0) != null
            && lines.text(index).indexOf(':') >= 0)
        || (first
            && (lines.inside(index, FieldLabel.ORDER, 0) != null
                || lines.inside(index, FieldLabel.TAGS, 0) != null));
  }
}
