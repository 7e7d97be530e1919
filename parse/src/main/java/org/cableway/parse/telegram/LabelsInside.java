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
    for (int i = 0; i < text.length(); i++) {
      labels |= at(text, i);
    }
    return labels;
  }

  // By the letter of each that other words have least.
  private static int at(String text, int at) {
    return switch (text.charAt(at)) {
      case '1' -> isOrder(text, at) ? FieldLabel.ORDER.bit() : 0;
      case 'G', 'g' -> bit(FieldLabel.TAGS, text, at - 2, "TAG", "S:");
      case 'J', 'j' -> isSubject(text, at - 3) ? FieldLabel.SUBJECT.bit() : 0;
      case 'F', 'f' -> bit(FieldLabel.REFERENCES, text, at - 2, "REF", "ETS(:");
      case 'L', 'l' -> bit(FieldLabel.CLASSIFIED_BY, text, at - 1, "CLAS", "SIF");
      default -> 0;
    };
  }

  private static boolean isSubject(String text, int at) {
    return at >= 0 && Glance.isAt(text, at, "SUBJ");
  }

  // "refused" and "stage" have another letter behind.
  private static int bit(FieldLabel label, String text, int at, String capitals, String next) {
    int end = at + capitals.length();
    boolean goesOn =
        end < text.length() && (Blanks.is(text.charAt(end)) || isOneOf(next, text.charAt(end)));
    return goesOn && at >= 0 && Glance.isAt(text, at, capitals) ? label.bit() : 0;
  }

  private static boolean isOneOf(String signs, char c) {
    return signs.indexOf(Glance.capital(c)) >= 0;
  }

  // "E.O. 12958", "EO12958", "E. 0.: 1": an E, and an O or a zero soon before the 1.
  private static boolean isOrder(String text, int one) {
    int from = Math.max(1, one - MOST_BEFORE_ONE);
    for (int at = from; at < one; at++) {
      if ("Oo0".indexOf(text.charAt(at)) >= 0 && isBehindE(text, at)) {
        return true;
      }
    }
    return false;
  }

  // A point and a blank may stand between.
  private static boolean isBehindE(String text, int at) {
    int e = at - 1;
    while (e > Math.max(0, at - 3) && !Glance.isLetterOrDigit(text.charAt(e))) {
      e--;
    }
    return Glance.capital(text.charAt(e)) == 'E';
  }
}
