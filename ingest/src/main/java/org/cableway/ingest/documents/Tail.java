package org.cableway.ingest.documents;

/**
 * The last bytes that were read of an archive. Its reader takes a cut between two entries for the
 * end; only what stands at a true end tells the two apart.
 */
final class Tail {

  private final byte[] ring;
  private long count;

  /**
   * @param size how many bytes are remembered
   */
  Tail(int size) {
    this.ring = new byte[size];
  }

  void add(byte[] bytes, int offset, int length) {
    int from = Math.max(0, length - ring.length);
    count += from;
    while (from < length) {
      int at = (int) (count % ring.length);
      int part = Math.min(length - from, ring.length - at);
      System.arraycopy(bytes, offset + from, ring, at, part);
      from += part;
      count += part;
    }
  }

  /** True where they hold this. */
  boolean contains(int... signature) {
    for (long at = Math.max(0, count - ring.length); at + signature.length <= count; at++) {
      if (stands(at, signature)) {
        return true;
      }
    }
    return false;
  }

  /** True where a whole tail was read, and it is zeros. */
  boolean zeros() {
    for (byte b : ring) {
      if (b != 0) {
        return false;
      }
    }
    return count >= ring.length;
  }

  private boolean stands(long at, int... signature) {
    for (int i = 0; i < signature.length; i++) {
      if (ring[(int) ((at + i) % ring.length)] != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
