package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds text that runs on directly behind the reasons of a classification, where no blank line and
 * no paragraph mark separates it: {@code REASON: 1.4 (b), (d) Summary}.
 */
final class HeadingEnd {

  /** What is shorter and in the same line belongs to the block: "(acting)", "of E.O. 12958". */
  private static final int LONGEST_TAIL = 60;

  // Matches what belongs to the block though it stands behind the reasons.
  private static final Pattern BELONGS =
      Pattern.compile(
          "(?i)^\\W*(?:DERIVED|DECLASSIFY|DECL\\b|REASON|E\\.?\\s?O\\.?\\s?\\d|OF (?:E\\.?O|EXECUTIVE)|CLASSIFIED|AS AMENDED|AND\\b|1\\.[345]\\b|[A-H]\\)).*");

  private HeadingEnd() {}

  static HeadingParts afterReasons(HeadingParts parts, LastReasons last) {
    List<Piece> pieces = parts.of(FieldLabel.CLASSIFIED_BY);
    if (pieces.isEmpty()) {
      return parts;
    }
    WrappedText wrapped = new WrappedText(pieces);
    Reasons reasons = last.in(wrapped.text());
    if (reasons == null
        || reasons.letters().isEmpty()
        || reasons.end() >= wrapped.text().length()) {
      return parts;
    }
    int place = reasons.end();
    while (place < wrapped.text().length() && wrapped.text().charAt(place) == ' ') {
      place++;
    }
    String tail = wrapped.text().substring(place);
    if (tail.isBlank() || !isText(tail, wrapped.startsPiece(place))) {
      return parts;
    }
    return cut(parts, pieces, wrapped.pieceAt(place), wrapped.columnAt(place));
  }

  private static boolean isText(String tail, boolean ownLine) {
    String head = tail.length() > 300 ? tail.substring(0, 300) : tail;
    if (TextStart.isHeadline(head) || TextStart.isParagraph(head)) {
      return true;
    }
    if (BELONGS.matcher(head).matches()) {
      return false;
    }
    return ownLine || tail.length() > LONGEST_TAIL;
  }

  private static HeadingParts cut(HeadingParts parts, List<Piece> pieces, Piece at, int column) {
    boolean earlier =
        at.index() > parts.textFrom()
            || (parts.textFrom() == at.index() && parts.textColumn() < column);
    if (earlier) {
      return parts;
    }
    List<Piece> kept = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.index() < at.index()) {
        kept.add(piece);
      } else if (piece.index() == at.index() && column > piece.column()) {
        String text =
            piece.text().substring(0, Math.min(piece.text().length(), column - piece.column()));
        kept.add(new Piece(piece.line(), piece.index(), piece.column(), text));
      }
    }
    return parts.with(FieldLabel.CLASSIFIED_BY, kept, at.index(), column);
  }
}
