package org.cableway.parse.telegram;

import java.util.ArrayList;
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
    List<Line> lines = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      lines.add(piece.line());
    }
    return lines;
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
    int length = text.length();
    int dense = 0;
    while (dense < length && isDense(text, dense)) {
      dense++;
    }
    return dense == length && (length == 0 || text.charAt(length - 1) != ' ')
        ? text
        : squeezedFrom(text);
  }

  // A blank alone between two words stays; most texts have no other.
  private static boolean isDense(String text, int at) {
    char c = text.charAt(at);
    return isGap(c) ? c == ' ' && at > 0 && text.charAt(at - 1) != ' ' : true;
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u00b6';
  }

  private static String squeezedFrom(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isGap(c)) {
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
