package org.cableway.parse.format;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * What bytes tell before they are decoded, seen eight at a time: a page is several times as long as
 * its telegram, and a look at each byte of it costs more than all that is done with the telegram.
 */
final class PlainBytes {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** One in each of eight bytes: times a sign, eight of this sign. */
  private static final long EACH = 0x0101010101010101L;

  /** In each of eight bytes the bit that no sign of ASCII has. */
  static final long HIGH = 0x8080808080808080L;

  private PlainBytes() {}

  /** Eight bytes; the first one is the lowest. */
  static long eight(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

  /** Eight times the same sign. */
  static long eight(char sign) {
    return sign * EACH;
  }

  /** The high bit of each byte of eight that is zero, and no other. */
  static long zeros(long eight) {
    return ~(((eight | HIGH) - EACH) | eight) & HIGH;
  }

  /** How many bytes stand before the first one whose high bit is set; eight where none is. */
  static int before(long highBits) {
    return Long.numberOfTrailingZeros(highBits) / Byte.SIZE;
  }

  /** How many bytes in front are ASCII. */
  static int ascii(byte[] bytes) {
    int at = 0;
    while (at + Long.BYTES <= bytes.length && (eight(bytes, at) & HIGH) == 0) {
      at += Long.BYTES;
    }
    while (at < bytes.length && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  /** Index of the next byte that is one of two signs of ASCII; {@code to} where there is none. */
  static int next(byte[] bytes, char one, char other, int from, int to) {
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long eight = eight(bytes, at);
      long found = zeros(eight ^ eight(one)) | zeros(eight ^ eight(other));
      if (found != 0) {
        return at + before(found);
      }
    }
    while (at < to && bytes[at] != one && bytes[at] != other) {
      at++;
    }
    return at;
  }

  /** Index behind the last byte of a part that is no white space of ASCII. */
  static int inkEnd(byte[] bytes, int from, int to) {
    int end = to;
    while (end > from && bytes[end - 1] >= 0 && Character.isWhitespace(bytes[end - 1])) {
      end--;
    }
    return end;
  }

  /** How many bytes are a sign of ASCII. */
  static int count(byte[] bytes, char sign, int from, int to) {
    int count = 0;
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      count += Long.bitCount(zeros(eight(bytes, at) ^ eight(sign)));
    }
    for (; at < to; at++) {
      count += bytes[at] == sign ? 1 : 0;
    }
    return count;
  }

  /** True where a word stands at a place, whose signs are of ASCII. */
  static boolean isAt(byte[] bytes, int at, String word) {
    if (at < 0 || at + word.length() > bytes.length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (bytes[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Index of the first place of a word of ASCII from one on, -1 without one. */
  static int indexOf(byte[] bytes, String word, int from) {
    char first = word.charAt(0);
    int at = next(bytes, first, first, from, bytes.length);
    while (at < bytes.length && !isAt(bytes, at, word)) {
      at = next(bytes, first, first, at + 1, bytes.length);
    }
    return at < bytes.length ? at : -1;
  }

  /** Index of the last place of a word of ASCII up to one, -1 without one; for short ways. */
  static int lastIndexOf(byte[] bytes, String word, int from) {
    byte first = (byte) word.charAt(0);
    int at = Math.min(from, bytes.length - 1);
    while (at >= 0 && (bytes[at] != first || !isAt(bytes, at, word))) {
      at--;
    }
    return at;
  }

  /** True for the control signs but white space. */
  static boolean isControl(char c) {
    return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
  }
}
