package org.cableway.parse.telegram;

import java.util.List;
import org.cableway.parse.Line;

/**
 * What a line gives to one field of the heading.
 *
 * @param line the line
 * @param index its index in the body
 * @param column where the piece begins in the line
 * @param text the piece, page marks blanked
 */
record Piece(Line line, int index, int column, String text) {

  /** The pieces' lines, for claims. */
  static List<Line> lines(List<Piece> pieces) {
    return pieces.stream().map(Piece::line).toList();
  }

  /** The pieces with a blank between, white space collapsed. */
  static String joined(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(piece.text()).append(' ');
    }
    return squeezed(text.toString());
  }

  /** White space collapsed, none at the ends. */
  static String squeezed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u00b6') {
        gap = out.length() > 0;
        continue;
      }
      if (gap) {
        out.append(' ');
        gap = false;
      }
      out.append(c);
    }
    return out.toString();
  }
}
