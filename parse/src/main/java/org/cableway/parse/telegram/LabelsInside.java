package org.cableway.parse.telegram;

/**
 * The labels that may stand inside a line, found in one pass for all of them: nearly every line has
 * none. May say yes for nothing, never no; {@link FieldLabel#inside} decides.
 */
final class LabelsInside {

  /** A point, a colon and blanks stand between the O and the number. */
  private static final int MOST_BEFORE_ONE = 6;

  private LabelsInside() {}

  /** The labels, each by its bit. */
  static int of(String text) {
    int labels = 0;
    for (int i = 0; i + 2 < text.length(); i++) {
      labels |= at(text, i);
    }
    return labels;
  }

  private static int at(String text, int at) {
    return switch (text.charAt(at)) {
      case 'E', 'e' -> isOrder(text, at) ? FieldLabel.ORDER.bit() : 0;
      case 'T', 't' -> bit(FieldLabel.TAGS, text, at, "TAG", "S:");
      case 'S', 's' -> bit(FieldLabel.SUBJECT, text, at, "SUBJ");
      case 'R', 'r' -> bit(FieldLabel.REFERENCES, text, at, "REF", "ETS(:");
      case 'C', 'c' -> bit(FieldLabel.CLASSIFIED_BY, text, at, "CLAS", "SIF");
      default -> 0;
    };
  }

  private static int bit(FieldLabel label, String text, int at, String capitals) {
    return Glance.isAt(text, at, capitals) ? label.bit() : 0;
  }

  // "refused" and "stage" have another letter behind.
  private static int bit(FieldLabel label, String text, int at, String capitals, String next) {
    int end = at + capitals.length();
    boolean goesOn =
        end < text.length() && (Blanks.is(text.charAt(end)) || isOneOf(next, text.charAt(end)));
    return goesOn ? bit(label, text, at, capitals) : 0;
  }

  private static boolean isOneOf(String signs, char c) {
    return signs.indexOf(Glance.capital(c)) >= 0;
  }

  // "E.O. 12958", "EO12958", "E. 0.: 1": an O or a zero follows at once, and the 1 soon.
  private static boolean isOrder(String text, int at) {
    int next = at + 1;
    while (next < at + 3 && next < text.length() && !Glance.isLetterOrDigit(text.charAt(next))) {
      next++;
    }
    if (next == text.length() || "Oo0".indexOf(text.charAt(next)) < 0) {
      return false;
    }
    int one = next + 1;
    while (one < text.length() && one < next + MOST_BEFORE_ONE && text.charAt(one) != '1') {
      one++;
    }
    return Glance.isAt(text, one, "1");
  }
}
