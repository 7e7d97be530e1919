package org.cableway.parse.telegram;

/**
 * Labels as nearly every telegram writes them, {@code TAGS:} in the first column: where such a
 * label ends is known without its pattern, which is for the many other ways.
 */
final class UsualLabels {

  private static final int MOST_DIGITS_OF_AN_ORDER = 6;

  private UsualLabels() {}

  /** Where the label ends that a line begins with; -1 where it is not written so. */
  static int end(FieldLabel label, String text) {
    return switch (label) {
      case ORDER -> isOrder(text) ? 5 : -1;
      case TAGS -> end(text, "TAGS:");
      case SUBJECT -> end(text, "SUBJECT:");
      case REFERENCES -> isDigit(text, 4) ? -1 : end(text, "REF:");
      case CLASSIFIED_BY -> end(text, "CLASSIFIED BY:");
      case DECLASSIFY_ON -> -1;
    };
  }

  private static int end(String text, String capitals) {
    return Glance.isAt(text, 0, capitals) ? capitals.length() : -1;
  }

  // "E.O. 12958"
  private static boolean isOrder(String text) {
    if (!Glance.isAt(text, 0, "E.O. ")) {
      return false;
    }
    int end = 5;
    while (end - 5 <= MOST_DIGITS_OF_AN_ORDER && isDigit(text, end)) {
      end++;
    }
    return end - 5 >= 4 && end - 5 <= MOST_DIGITS_OF_AN_ORDER;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
