package org.cableway.parse.telegram;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cableway.parse.Line;

/**
 * Some drafters number the line of the classifier: {@code 1. (U) Classified by Jane Doe, reason 1.4
 * (d).} It is then both the field and a paragraph, and may even stand behind one.
 */
final class NumberedClassifiedBy {

  // Matches "1. (U) Classified by " and "2. CLASSIFIED BY: ".
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^\\W{0,4}\\d{1,2}\\s?[.)]\\s{0,3}(?:\\(?[A-Z/]{1,4}\\)\\s{0,3})?"
              + "CLASS?I?FI?ED\\s{1,2}BY\\b\\s?:?",
          CASE_INSENSITIVE);

  /** It stands among the first paragraphs, and takes a line or three. */
  private static final int MOST_LINES_BEFORE = 25;

  private static final int MOST_LINES = 4;

  private NumberedClassifiedBy() {}

  /** The parts with the paragraph in the text, and the field filled from it where it is empty. */
  static HeadingParts in(HeadingParts parts, List<Line> body) {
    List<Piece> known = parts.of(FieldLabel.CLASSIFIED_BY);
    if (known.isEmpty()) {
      return behind(parts, body);
    }
    int numbered = Math.min(firstNumbered(known), firstNumbered(parts.repeats()));
    return numbered < parts.textFrom() && isLast(numbered, parts)
        ? parts.with(FieldLabel.CLASSIFIED_BY, known, numbered, 0)
        : parts;
  }

  private static int firstNumbered(List<Piece> pieces) {
    int first = Integer.MAX_VALUE;
    for (Piece piece : pieces) {
      if (piece.index() < first && endOfLabel(piece.line().text()) >= 0) {
        first = piece.index();
      }
    }
    return first;
  }

  /** Where the label ends that a line begins with behind its number; -1 where it has none. */
  private static int endOfLabel(String text) {
    if (!Glance.startsWithDigit(text)) {
      return -1;
    }
    Matcher label = NUMBERED.matcher(text);
    return label.find() ? label.end() : -1;
  }

  private static boolean isLast(int index, HeadingParts parts) {
    return Stream.of(FieldLabel.ORDER, FieldLabel.TAGS, FieldLabel.SUBJECT, FieldLabel.REFERENCES)
        .flatMap(label -> parts.of(label).stream())
        .allMatch(piece -> piece.index() < index);
  }

  private static HeadingParts behind(HeadingParts parts, List<Line> body) {
    int to = Math.min(body.size(), parts.textFrom() + MOST_LINES_BEFORE);
    for (int i = parts.textFrom(); i < to; i++) {
      int column = endOfLabel(body.get(i).text());
      if (column >= 0) {
        List<Piece> pieces = pieces(body, i, column);
        return parts.with(FieldLabel.CLASSIFIED_BY, pieces, parts.textFrom(), parts.textColumn());
      }
    }
    return parts;
  }

  private static List<Piece> pieces(List<Line> body, int index, int column) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece(body.get(index), index, column, body.get(index).text().substring(column)));
    for (int i = index + 1; i < Math.min(body.size(), index + MOST_LINES); i++) {
      String text = body.get(i).text();
      if (text.isBlank() || TextStart.isParagraph(text) || Reasons.areNamed(Piece.joined(pieces))) {
        break;
      }
      pieces.add(new Piece(body.get(i), i, 0, text));
    }
    return pieces;
  }
}
