package org.cableway.ingest.documents;

/** First bytes that tell a kind of file. */
final class Magic {

  /** A byte that does not matter. */
  static final int ANY = -1;

  static boolean startsWith(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != ANY && (head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private Magic() {}
}
