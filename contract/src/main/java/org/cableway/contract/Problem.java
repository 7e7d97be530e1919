package org.cableway.contract;

import java.util.Objects;

/**
 * A field that could not be read, or reads doubtfully. The cable is published all the same.
 *
 * @param code stable and countable: {@code tags.unknown}, {@code created.unreadable}
 * @param field the field of the record, {@code tags}
 * @param line line of the document (the first is 1), 0 where none can be named
 * @param text what stood there, at most 200 characters
 */
public record Problem(String code, String field, int line, String text) {

  private static final int LONGEST_TEXT = 200;

  public Problem {
    Objects.requireNonNull(code, "code");
    if (text != null && text.length() > LONGEST_TEXT) {
      text = text.substring(0, LONGEST_TEXT);
    }
  }
}
