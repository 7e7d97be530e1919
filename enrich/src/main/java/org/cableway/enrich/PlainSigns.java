package org.cableway.enrich;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Finds the signs of a text that may not stand in JSON as they are, looking at eight at a time:
 * nearly all may, and to look at each alone takes longer than all else that is done to write it.
 */
final class PlainSigns {

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = ONES << 7;

  private final byte[] signs;
  private final ByteBuffer eights;

  PlainSigns(byte[] signs) {
    this.signs = signs;
    this.eights = ByteBuffer.wrap(signs).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Where the next sign is that is a control, a quotation mark, a backslash, none of ASCII, or a
   * question mark: that is plain, but may stand for what UTF-8 cannot write.
   *
   * @return the number of signs where there is none
   */
  int end(int from) {
    int at = from;
    for (; at <= signs.length - Long.BYTES; at += Long.BYTES) {
      long others = others(eights.getLong(at));
      if (others != 0) {
        return at + Long.numberOfTrailingZeros(others) / Byte.SIZE;
      }
    }
    while (at < signs.length && others(signs[at] * ONES) == 0) {
      at++;
    }
    return at;
  }

  // The highest bit of the first other sign is set; those behind it may be set for nothing.
  private static long others(long eight) {
    long controls = eight - ' ' * ONES;
    return (eight | controls | is(eight, '"') | is(eight, '\\') | is(eight, '?')) & HIGH;
  }

  private static long is(long eight, char sign) {
    return (eight ^ sign * ONES) - ONES;
  }
}
