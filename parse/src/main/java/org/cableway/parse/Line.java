package org.cableway.parse;

import java.util.Objects;

/**
 * A line of a document.
 *
 * @param number its number in the document, the first is 1
 * @param zone what the page says that it is part of
 * @param text without line break and without white space at the end
 * @param signs what the text holds: follows from it
 */
public record Line(int number, Zone zone, String text, Signs signs) {

  /** The part of a telegram that a page marks a line as. */
  public enum Zone {
    /** The page does not tell. */
    ANY,
    /** Transmission header. */
    HEADER,
    /** Text of the telegram. */
    BODY
  }

  public Line {
    Objects.requireNonNull(zone, "zone");
    text = text.stripTrailing();
    signs = Signs.of(text);
  }

  /** A line of a text. */
  public Line(int number, Zone zone, String text) {
    this(number, zone, text, null);
  }

  /** True for a line of nothing but white space. */
  public boolean isBlank() {
    return signs.ink() == 0;
  }

  /** The same line with another text. */
  public Line withText(String other) {
    // Who takes something from lines finds nothing to take in most.
    return other.equals(text) ? this : new Line(number, zone, other);
  }
}
