package org.cableway.parse.telegram;

import java.util.BitSet;
import java.util.List;
import org.cableway.parse.telegram.FieldLabel.Hit;

/**
 * Where the last label of the heading stands. What lies before it belongs to the heading, whatever
 * it looks like; only behind it can the text begin.
 */
final class LabelsAhead {

  /** From one label to the next there are never more lines than this; a second header has them. */
  private static final int MOST_LINES_BETWEEN = 60;

  private static final int MOST_LINES_BETWEEN_LATER = 14;

  private LabelsAhead() {}

  /**
   * Index of the line with the last label; -1 where no line has one.
   *
   * @param items the lines that are items of a numbered REF list, and no paragraphs
   */
  static int lastLabel(List<String> texts, BitSet items) {
    int last = -1;
    int passed = 0;
    boolean subjectIsNext = false;
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      if (text.isBlank() || items.get(i)) {
        continue;
      }
      boolean isSubject = subjectIsNext && TextStart.mayBeSubject(text);
      subjectIsNext = isBareSubject(text);
      if (isSubject) {
        continue;
      }
      if (hasLabel(text, last < 0)) {
        last = i;
        passed = 0;
        if (TextStart.inside(text, 0) >= 0) {
          return last;
        }
        continue;
      }
      if ((last >= 0 && endsHeading(texts, i))
          || ++passed > (last < 0 ? MOST_LINES_BETWEEN : MOST_LINES_BETWEEN_LATER)) {
        return last;
      }
    }
    return last;
  }

  /** {@code SUBJECT:} with nothing behind it: a line that begins with a mark is what it names. */
  private static boolean isBareSubject(String text) {
    Hit subject = FieldLabel.SUBJECT.mayStart(text) ? FieldLabel.SUBJECT.tried(text) : null;
    return subject != null && text.substring(subject.end()).isBlank();
  }

  private static boolean endsHeading(List<String> texts, int index) {
    String text = texts.get(index);
    return (TextStart.isParagraph(text) && !ReferenceItems.isItem(text))
        || TextStart.isHeadline(text)
        || TextStart.isCut(text);
  }

  private static boolean hasLabel(String text, boolean first) {
    if (FieldLabel.atStart(text) != null) {
      return true;
    }
    if (TextStart.isParagraph(text)) {
      return false;
    }
    return FieldLabel.SUBJECT.inside(text, 0) != null
        || (FieldLabel.REFERENCES.inside(text, 0) != null && text.contains(":"))
        || (first
            && (FieldLabel.ORDER.inside(text, 0) != null
                || FieldLabel.TAGS.inside(text, 0) != null));
  }
}
