package org.cableway.parse.format;

/** Knows the signs of UTF-8 by their bytes. */
final class Utf8 {

  /** Stands where a sign was lost. */
  private static final char LOST = '\uFFFD';

  private Utf8() {}

  /**
   * How many bytes the sign has that begins at a place; 0 where none does, or one that stands for a
   * lost one. As the JDK has it: where it decodes to {@code U+FFFD}, there is none.
   */
  static int length(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    if (first < 0x80) {
      return 1;
    }
    int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > bytes.length) {
      return 0;
    }
    int sign = first & (0x7F >> length);
    for (int i = at + 1; i < at + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
      sign = (sign << 6) | (bytes[i] & 0x3F);
    }
    return isSign(sign, length) ? length : 0;
  }

  /** False for what has a shorter form, for halves of pairs, and for numbers that no sign has. */
  private static boolean isSign(int sign, int length) {
    return switch (length) {
      case 3 -> sign >= 0x800 && !isHalf(sign) && sign != LOST;
      case 4 -> Character.isSupplementaryCodePoint(sign);
      default -> true;
    };
  }

  private static boolean isHalf(int sign) {
    return sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
  }
}
