package org.cableway.ingest.documents;

import java.util.Arrays;

/**
 * Finds lines that start like a row of the dump: {@code "251287","}. Inside of a sound row no line
 * does, as the quote before the number would end its field and a comma would have to follow. So
 * this is where reading can be taken up again after damage.
 */
final class RowStart {

  private static final int MOST_DIGITS = 12;
  private static final int NONE = -1;
  private static final int QUOTE = 0;
  private static final int NUMBER = 1;
  private static final int COMMA = 2;
  private static final int SECOND_QUOTE = 3;
  private static final int COMPLETE = 4;

  private final byte[] seen = new byte[MOST_DIGITS + 4];
  private int length;
  private int expected = QUOTE;

  /** Takes the next byte; true where it completes the start of a row. */
  boolean take(byte b) {
    if (b == '\n') {
      expected = QUOTE;
      length = 0;
      return false;
    }
    if (expected == NONE) {
      return false;
    }
    expected = next(b);
    if (expected == NONE) {
      return false;
    }
    seen[length++] = b;
    if (expected != COMPLETE) {
      return false;
    }
    expected = NONE;
    return true;
  }

  /** True where nothing before the next line feed can start a row. */
  boolean rests() {
    return expected == NONE;
  }

  /** True in the middle of what may become the start of a row. */
  boolean underWay() {
    return expected > QUOTE;
  }

  /** The bytes of the start that was just completed. */
  byte[] bytes() {
    return Arrays.copyOf(seen, length);
  }

  private int next(byte b) {
    return switch (expected) {
      case QUOTE -> b == '"' ? NUMBER : NONE;
      case NUMBER -> number(b);
      case COMMA -> b == ',' ? SECOND_QUOTE : NONE;
      default -> b == '"' ? COMPLETE : NONE;
    };
  }

  private int number(byte b) {
    if (b == '"') {
      return length > 1 ? COMMA : NONE;
    }
    return b >= '0' && b <= '9' && length <= MOST_DIGITS ? NUMBER : NONE;
  }
}
