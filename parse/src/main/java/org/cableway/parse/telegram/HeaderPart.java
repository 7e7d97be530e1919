package org.cableway.parse.telegram;

import org.cableway.parse.Line;

/**
 * One line of a transmission header as it was sent.
 *
 * @param line the line of the document that it stands on; several parts share one where line breaks
 *     were lost
 * @param text without white space around it
 */
record HeaderPart(Line line, String text) {

  HeaderPart {
    text = text.strip();
  }

  /** The same place with another text. */
  HeaderPart withText(String other) {
    return other.equals(text) ? this : new HeaderPart(line, other);
  }
}
