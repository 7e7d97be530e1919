package org.cableway.parse.telegram;

import java.util.List;

/**
 * Tells of a classified-by block that is still being read whether its reasons are named. Every
 * piece is looked at once, and the text no longer than reasons are looked for in it: a telegram may
 * have ten thousand lines that start such a block.
 */
final class ClassifierText {

  /** Behind this, nothing changes what {@link Reasons} finds in the text. */
  private static final int LONGEST = 2 * Reasons.LONGEST;

  private final StringBuilder text = new StringBuilder();
  private int pieces;
  private boolean isNamed;

  /**
   * True where the text of the pieces names its reasons.
   *
   * @param all the pieces so far: those of the last call, and what has come since
   */
  boolean namesReasons(List<Piece> all) {
    int before = text.length();
    for (; pieces < all.size() && text.length() <= LONGEST; pieces++) {
      String piece = Piece.squeezed(all.get(pieces).text());
      text.append(text.isEmpty() || piece.isEmpty() ? "" : " ").append(piece);
    }
    if (text.length() > before) {
      isNamed = Reasons.areNamed(text.toString());
    }
    return isNamed;
  }
}
