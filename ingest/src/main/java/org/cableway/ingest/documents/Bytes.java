package org.cableway.ingest.documents;

/** What stands in a part of a buffer. */
final class Bytes {

  static boolean white(byte b) {
    return b == '\n' || b == '\r' || b == ' ' || b == '\t';
  }

  /** True where the last byte that is not white is a double quote without a backslash before it. */
  static boolean endsInQuote(byte[] buffer, int from, int end) {
    int last = end - 1;
    while (last >= from && white(buffer[last])) {
      last--;
    }
    return last >= from && buffer[last] == '"' && (last == from || buffer[last - 1] != '\\');
  }

  /** True where the ASCII text stands somewhere. */
  static boolean contains(byte[] buffer, int from, int end, String text) {
    for (int at = from; at + text.length() <= end; at++) {
      if (at(buffer, at, text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean at(byte[] buffer, int at, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (buffer[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private Bytes() {}
}
