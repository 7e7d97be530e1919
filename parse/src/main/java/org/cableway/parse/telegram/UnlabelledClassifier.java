package org.cableway.parse.telegram;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.Pattern;

/**
 * Tells a Classified By that stands without its label: {@code Derived from: DSCG 05-1 B, D}, {@code
 * REASON: 1.4 (d)}, {@code Ambassador Jane Doe for reasons 1.4 (b) and (d).}
 */
final class UnlabelledClassifier {

  // Matches "Derived from: ", "(U) DERIVED FROM ", "REASON: 1.4", "Reasons 1.4".
  private static final Pattern OPENS =
      Pattern.compile(
          "(?:\\(?[A-Z/]{1,4}\\)\\s{0,3})?(?:DERIVED\\s{1,3}FROM\\b|REASONS?\\s{0,2}:?\\s{0,3}1\\.[345]\\b)",
          CASE_INSENSITIVE);

  /** The person and the title before the reasons; what is longer is a sentence. */
  private static final int LONGEST = 160;

  private UnlabelledClassifier() {}

  /**
   * True where a line begins such a block.
   *
   * @param afterGap true where a blank line lies before it: only there may it go on in the next one
   */
  static boolean startsAt(HeadingLines lines, int index, boolean afterGap) {
    String text = lines.text(index).strip();
    if (OPENS.matcher(text).lookingAt()) {
      return Reasons.areNamed(text);
    }
    if (TextStart.isParagraph(text)) {
      return false;
    }
    String next = afterGap ? lines.text(index + 1).strip() : "";
    return isPerson(text, afterGap)
        || (next.length() <= LONGEST && isPerson(text + ' ' + next, afterGap));
  }

  private static boolean isPerson(String text, boolean afterGap) {
    String head = text.length() > 3 * LONGEST ? text.substring(0, 3 * LONGEST) : text;
    Reasons reasons = Reasons.in(head);
    if (reasons == null || reasons.letters().isEmpty() || reasons.start() > LONGEST) {
      return false;
    }
    return (reasons.section() != null || afterGap)
        && FieldLabel.CLASSIFIED_BY.inside(head, 0) == null
        && !ClassifierName.read(head.substring(0, reasons.start())).names().isEmpty();
  }
}
