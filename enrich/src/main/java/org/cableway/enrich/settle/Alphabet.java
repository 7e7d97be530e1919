package org.cableway.enrich.settle;

/** Characters that some texts are made of, to write such a text in fewer bits. */
enum Alphabet {
  /** Hashes. */
  HEX("0123456789abcdef"),
  /** Ranks without their last word, versions. */
  NUMBERS("0123456789 -.:TZ"),
  /** Digests. */
  BASE64("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

  private final String characters;
  private final int bits;

  Alphabet(String characters) {
    this.characters = characters;
    this.bits = Integer.numberOfTrailingZeros(characters.length());
  }

  /** Whether a text has no other characters. */
  boolean spells(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Bytes that a text of so many characters takes. */
  int bytes(int length) {
    return (length * bits + Byte.SIZE - 1) / Byte.SIZE;
  }

  /** The text in {@link #bytes} bytes, the first character in the highest bits. */
  byte[] pack(String text) {
    byte[] packed = new byte[bytes(text.length())];
    int at = 0;
    int held = 0;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      held = (held << bits) | characters.indexOf(text.charAt(i));
      count += bits;
      if (count >= Byte.SIZE) {
        count -= Byte.SIZE;
        packed[at++] = (byte) (held >>> count);
      }
    }
    if (count > 0) {
      packed[at] = (byte) (held << (Byte.SIZE - count));
    }
    return packed;
  }

  String unpack(byte[] packed, int length) {
    StringBuilder text = new StringBuilder(length);
    int number = 0;
    for (int i = 0; i < length * bits; i++) {
      int bit = (packed[i / Byte.SIZE] >>> (Byte.SIZE - 1 - i % Byte.SIZE)) & 1;
      number = (number << 1) | bit;
      if (i % bits == bits - 1) {
        text.append(characters.charAt(number));
        number = 0;
      }
    }
    return text.toString();
  }
}
