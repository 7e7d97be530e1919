package org.cableway.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** What a search can be narrowed by, and what its hits can be counted by. */
public enum Field {
  /** Code of a tag: {@code PREL}. */
  TAG,
  /** Kind of a tag: {@code subject}, {@code geo}. */
  TAG_KIND,
  /** The post: its code {@code ASTANA}, or its name as printed. */
  ORIGIN,
  /** Code of the country of the post: {@code KZ}. */
  COUNTRY,
  /** Year of the id: {@code 2009}. */
  YEAR,
  /** Created on this day or later, UTC: {@code 2009-04-09}. */
  SINCE,
  /** Created on this day or before, UTC. */
  UNTIL,
  /** {@code CONFIDENTIAL} finds {@code CONFIDENTIAL//NOFORN} too. */
  LEVEL,
  /** {@code NOFORN}. */
  CAPTION,
  /** Some of the name of who classified it. */
  CLASSIFIED_BY,
  /** Some of the name of who signed it. */
  SIGNED_BY,
  /** Refers to the cable of this id. */
  REFERENCES,
  /** The cable of this id refers to it. */
  REFERENCED_BY;

  /** False for what narrows a search and has no values to count. */
  public boolean countable() {
    return this != SINCE && this != UNTIL && this != REFERENCED_BY;
  }

  /** {@code tag-kind}, as on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Fails where the value can never be one of this field. */
  void require(String value) {
    try {
      switch (this) {
        case SINCE, UNTIL -> LocalDate.parse(value);
        case YEAR -> Integer.parseInt(value);
        default -> {}
      }
    } catch (DateTimeException | NumberFormatException e) {
      String example = this == YEAR ? "2009" : "2009-04-09";
      throw new IllegalArgumentException(
          this + ": " + value + " (expected: such as " + example + ")", e);
    }
  }
}
