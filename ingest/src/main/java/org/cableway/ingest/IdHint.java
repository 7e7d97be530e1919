package org.cableway.ingest;

import java.nio.charset.StandardCharsets;
import org.cableway.messaging.Partitioning;

/**
 * Guesses which cable a document holds, from its bytes alone: the first reference id that stands in
 * them. It decides the partition of {@code cables.raw}, so that the document comes to whoever owns
 * the cable. A wrong guess costs a hop, never correctness; and the same bytes always give the same
 * guess, so that all copies of a key are on one partition.
 */
final class IdHint {

  /** An id further down is seldom that of the cable. */
  private static final int FAR_ENOUGH = 64 * 1024;

  private static final int SHORTEST_POST = 3;
  private static final int LONGEST_POST = 24;
  private static final int LONGEST_SERIAL = 7;

  private final byte[] bytes;
  private final int end;

  private IdHint(byte[] bytes) {
    this.bytes = bytes;
    this.end = Math.min(bytes.length, FAR_ENOUGH);
  }

  /** Where a document goes; null where nothing looks like an id: its key decides. */
  static Partitioning partitioning(byte[] bytes) {
    String id = new IdHint(bytes).find();
    return id == null ? null : Partitioning.of(id);
  }

  /** {@code 09ASTANA610} as it is; {@code 1979RIYADH00905} as {@code 79RIYADH905}. */
  static String of(byte[] bytes) {
    return new IdHint(bytes).find();
  }

  private String find() {
    int at = 0;
    while (at < end) {
      if (!isWord(bytes[at])) {
        at++;
        continue;
      }
      int from = at;
      while (at < end && isWord(bytes[at])) {
        at++;
      }
      String id = at - from > LONGEST_POST + LONGEST_SERIAL + 4 ? null : id(from, at);
      if (id != null) {
        return id;
      }
    }
    return null;
  }

  /** A word is an id where it is a year, a post and a serial, and the word ends there. */
  private String id(int from, int to) {
    int post = digitsFrom(from, to);
    int year = post - from;
    int serial = post;
    while (serial < to && isCapital(bytes[serial])) {
      serial++;
    }
    int behind = digitsFrom(serial, to);
    boolean shaped =
        (year == 2 || year == 4)
            && serial - post >= SHORTEST_POST
            && serial - post <= LONGEST_POST
            && behind > serial
            && behind - serial <= LONGEST_SERIAL
            && (behind == to || bytes[behind] == '_');
    if (!shaped || (from > 0 && bytes[from - 1] == '#')) {
      return null;
    }
    int first = serial;
    while (first < behind - 1 && bytes[first] == '0') {
      first++;
    }
    return text(post - 2, serial) + text(first, behind);
  }

  private int digitsFrom(int from, int to) {
    int at = from;
    while (at < to && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    return at;
  }

  private String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.US_ASCII);
  }

  private static boolean isCapital(byte b) {
    return b >= 'A' && b <= 'Z';
  }

  private static boolean isWord(byte b) {
    return isCapital(b) || (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9') || b == '_';
  }
}
