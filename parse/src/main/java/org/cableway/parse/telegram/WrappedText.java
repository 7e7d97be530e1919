package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The pieces of a field as one text that remembers its columns. Message forms break Classified By
 * at a fixed column, in the middle of a word: those halves are put together again.
 */
final class WrappedText {

  /**
   * The forms break here; a blank in this place is lost, so that the column before may break too.
   */
  private static final int BREAK_COLUMN = 71;

  // Matches words that stand whole at the end of a line, so that nothing is glued to them.
  private static final Pattern WHOLE_LAST =
      Pattern.compile(
          "(?i)(?:^|[^A-Z])(?:FOR|AND|REASONS?|OF|THE|TO|BY|E\\.?O\\.?|MISSION|COUNSELOR|AMBASSADOR|CHARGE|ACTING)[:.,;]?$");

  // Matches the rest of a word that a line break has cut: "ons 1.4", "nd (d)", ").", "4 (b)".
  private static final Pattern REST_OF_WORD =
      Pattern.compile(
          "^(?:\\)|ONS?\\b|NS\\b|SONS?\\b|ASONS?\\b|EASONS?\\b|ND\\b|D\\s\\(|CTION\\b|\\d\\s?\\(|S\\b|\\.\\d)",
          Pattern.CASE_INSENSITIVE);

  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  WrappedText(List<Piece> pieces) {
    for (Piece piece : pieces) {
      add(piece);
    }
  }

  String text() {
    return text.toString();
  }

  /** The piece that a place of the text lies in. */
  Piece pieceAt(int place) {
    return pieces.get(indexAt(place));
  }

  /** The column of that piece's line. */
  int columnAt(int place) {
    int index = indexAt(place);
    Piece piece = pieces.get(index);
    int lead = leadingBlanks(piece.text());
    int within = Math.max(0, place - starts.get(index));
    return piece.column() + (within == 0 ? 0 : lead + within);
  }

  /** True where the place is the first of its piece. */
  boolean startsPiece(int place) {
    return place <= starts.get(indexAt(place));
  }

  private int indexAt(int place) {
    int index = 0;
    while (index + 1 < starts.size() && starts.get(index + 1) <= place) {
      index++;
    }
    return index;
  }

  private void add(Piece piece) {
    String own = piece.text().strip();
    if (own.endsWith("\\")) {
      own = own.substring(0, own.length() - 1).strip();
    }
    if (own.isEmpty()) {
      return;
    }
    if (text.length() > 0 && !isCutWord(pieces.get(pieces.size() - 1), piece)) {
      text.append(' ');
    }
    starts.add(text.length());
    pieces.add(piece);
    text.append(own);
  }

  private static boolean isCutWord(Piece first, Piece second) {
    String next = second.text();
    int width = first.line().text().length();
    if (width < BREAK_COLUMN - 1 || width > BREAK_COLUMN + 1 || next.startsWith(" ")) {
      return false;
    }
    boolean rest = REST_OF_WORD.matcher(next).find();
    return rest
        || (width == BREAK_COLUMN
            && !WHOLE_LAST.matcher(first.text().strip()).find()
            && startsInWord(first, next));
  }

  /** A whole word begins behind a comma or a full stop; a capital behind small letters too. */
  private static boolean startsInWord(Piece first, String next) {
    String own = first.text().strip();
    char last = own.charAt(own.length() - 1);
    char start = next.charAt(0);
    if (!Character.isLetter(last) || !Character.isLetter(start)) {
      return false;
    }
    return Character.isLowerCase(start) == Character.isLowerCase(last)
        || Character.isLowerCase(start);
  }

  private static int leadingBlanks(String text) {
    return text.length() - text.stripLeading().length();
  }
}
