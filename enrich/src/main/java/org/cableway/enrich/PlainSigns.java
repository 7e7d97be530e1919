package org.cableway.enrich;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Copies the signs of a text that may stand in JSON as they are, eight at a time: nearly all may,
 * and to look at each alone takes longer than all else that is done to write it.
 */
final class PlainSigns {

  /** Behind what was copied so many bytes may be written for nothing. */
  static final int BEHIND = Long.BYTES;

  private static final VarHandle EIGHTS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = ONES << 7;

  private PlainSigns() {}

  /**
   * Copies up to the next sign that is a control, a quotation mark, a backslash or a question mark:
   * that is plain, but may stand for what UTF-8 cannot write.
   *
   * @param signs of a text in UTF-8
   * @param to has room for all of them from {@code at} on and {@link #BEHIND} more
   * @return where that sign stands; the number of signs where there is none
   */
  static int copy(byte[] signs, int from, byte[] to, int at) {
    int ahead = at - from;
    int next = from;
    for (; next <= signs.length - Long.BYTES; next += Long.BYTES) {
      long eight = (long) EIGHTS.get(signs, next);
      EIGHTS.set(to, next + ahead, eight);
      long others = others(eight);
      if (others != 0) {
        return next + Long.numberOfTrailingZeros(others) / Byte.SIZE;
      }
    }
    for (; next < signs.length && others(signs[next]) << 56 == 0; next++) {
      to[next + ahead] = signs[next];
    }
    return next;
  }

  // The highest bit of the first other sign is set; those behind it may be set for nothing.
  private static long others(long eight) {
    long controls = eight - ' ' * ONES;
    return (controls | is(eight, '"') | is(eight, '\\') | is(eight, '?')) & ~eight & HIGH;
  }

  private static long is(long eight, char sign) {
    return (eight ^ sign * ONES) - ONES;
  }
}
