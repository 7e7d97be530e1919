package org.cableway.parse.format;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * What bytes tell of a text before they are decoded, seen eight at a time: nearly all of a document
 * is ASCII without control signs, and a look at each byte costs more than all that is done then.
 */
final class PlainBytes {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  /** In each of eight bytes the bit that no sign of ASCII has. */
  private static final long HIGH = 0x8080808080808080L;

  /** Eight blanks, the first sign that is no control sign. */
  private static final long BLANKS = 0x2020202020202020L;

  private PlainBytes() {}

  /** How many bytes in front are ASCII. */
  static int ascii(byte[] bytes) {
    int at = 0;
    while (at + Long.BYTES <= bytes.length && ((long) LONGS.get(bytes, at) & HIGH) == 0) {
      at += Long.BYTES;
    }
    while (at < bytes.length && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  /** True where some byte is a control sign that no text needs. */
  static boolean hasControls(byte[] bytes) {
    int at = 0;
    for (; at + Long.BYTES <= bytes.length; at += Long.BYTES) {
      long eight = (long) LONGS.get(bytes, at);
      // What is less than a blank borrows, which sets the high bit of the difference.
      boolean mayBe = ((eight - BLANKS) & ~eight & HIGH) != 0;
      if (mayBe && hasControls(bytes, at, at + Long.BYTES)) {
        return true;
      }
    }
    return hasControls(bytes, at, bytes.length);
  }

  private static boolean hasControls(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isControl((char) (bytes[i] & 0xFF))) {
        return true;
      }
    }
    return false;
  }

  /** True for the control signs but white space. */
  static boolean isControl(char c) {
    return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
  }
}
