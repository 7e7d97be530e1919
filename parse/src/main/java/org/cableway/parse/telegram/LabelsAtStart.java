package org.cableway.parse.telegram;

/**
 * The labels that a line may begin with, by its first three letters: nearly every line begins with
 * none. May say yes for nothing, never no; the patterns of {@link FieldLabel} decide.
 */
final class LabelsAtStart {

  /** Blanks, signs, a number and a mark before {@code CLASSIFIED} take no more columns. */
  private static final int MOST_BEFORE = 48;

  /** Blanks and a sign part two letters of a label: {@code E . O .}. */
  private static final int MOST_BETWEEN = 4;

  private static final int LONGEST_MARK = 4;

  private static final char NONE = ' ';

  private static final int SHORTEST_LEVEL = 6;

  private LabelsAtStart() {}

  /** The labels, each by its bit. */
  static int of(String text) {
    int labels = byLetters(text, Glance.firstAt(text)) | ofClassifier(text);
    if (!text.isEmpty() && text.charAt(0) == '(') {
      int mark = text.indexOf(')');
      labels |= mark < 0 ? 0 : byLetters(text, letterOrDigit(text, mark, MOST_BEFORE));
    }
    return labels;
  }

  private static int byLetters(String text, int first) {
    if (first < 0) {
      return 0;
    }
    int second = letterOrDigit(text, first + 1, MOST_BETWEEN);
    int third = second < 0 ? -1 : letterOrDigit(text, second + 1, MOST_BETWEEN);
    return second < 0
        ? 0
        : byLetters(
            text.charAt(first),
            Glance.capital(text.charAt(second)),
            third < 0 ? NONE : Glance.capital(text.charAt(third)));
  }

  // The number of an order may stand further off.
  private static int byLetters(char first, char second, char third) {
    return switch (first) {
      case 'E', 'e' -> isOrder(second, third) ? FieldLabel.ORDER.bit() : 0;
      case 'D', 'd' -> second == 'E' && third == 'C' ? FieldLabel.ORDER.bit() : 0;
      case 'T', 't' -> isTags(second, third) ? FieldLabel.TAGS.bit() : 0;
      case 'S', 's' -> isSubject(second, third) ? FieldLabel.SUBJECT.bit() : 0;
      case 'U', 'u' -> second == 'B' && third == 'J' ? FieldLabel.SUBJECT.bit() : 0;
      case 'R', 'r' -> second == 'E' && third == 'F' ? FieldLabel.REFERENCES.bit() : 0;
      case 'A', 'a' -> second == 'R' && third == 'E' ? FieldLabel.REFERENCES.bit() : 0;
      default -> 0;
    };
  }

  private static boolean isOrder(char second, char third) {
    return second == 'X' ? third == 'E' : second == 'O' || second == '0';
  }

  private static boolean isTags(char second, char third) {
    return second == 'A' ? third == 'G' : second == 'G';
  }

  private static boolean isSubject(char second, char third) {
    return second == 'U' ? third == 'B' || third == 'J' : second == 'B' && third == 'J';
  }

  // "1. (U) Classified by", "SECRET - ENTIRE TEXT. CLASSIFIED BY", "(U) Declassify on".
  private static int ofClassifier(String text) {
    int first = letter(text, 0);
    int behind = behindMark(text, first);
    int labels = atLetter(text, first);
    return behind < 0 ? labels : labels | atLetter(text, letter(text, behind));
  }

  private static int atLetter(String text, int at) {
    if (Glance.isAt(text, at, "CLAS")) {
      return FieldLabel.CLASSIFIED_BY.bit();
    }
    if (Glance.isAt(text, at, "DECLAS")) {
      return FieldLabel.DECLASSIFY_ON.bit();
    }
    return isEntireText(text, at) ? FieldLabel.CLASSIFIED_BY.bit() : 0;
  }

  // A word of capitals and a hyphen before "ENTIRE TEXT": the word alone says no to most lines.
  private static boolean isEntireText(String text, int at) {
    int end = at;
    while (end < text.length() && Glance.isLetter(text.charAt(end))) {
      end++;
    }
    return end - at >= SHORTEST_LEVEL
        && (Glance.isAt(text, end, "-") || Glance.isAt(text, end + 1, "-"))
        && Glance.holds(text, end, "ENTIRE TEXT");
  }

  /** Behind a bracket that closes a mark, {@code U)} or {@code S/NF)}; -1 where none is. */
  private static int behindMark(String text, int first) {
    int end = first;
    while (end < text.length()
        && end <= first + LONGEST_MARK
        && (Glance.isLetter(text.charAt(end)) || text.charAt(end) == '/')) {
      end++;
    }
    return end < text.length() && text.charAt(end) == ')' ? end : -1;
  }

  private static int letter(String text, int from) {
    int to = Math.min(text.length(), from + MOST_BEFORE);
    int at = from;
    while (at < to && !Glance.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int letterOrDigit(String text, int from, int most) {
    int to = Math.min(text.length(), from + most + 1);
    for (int at = from; at < to; at++) {
      if (Glance.isLetterOrDigit(text.charAt(at))) {
        return at;
      }
    }
    return -1;
  }
}
