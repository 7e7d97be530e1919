package org.cableway.parse.format;

import java.nio.charset.StandardCharsets;

/**
 * A document as text. Nothing is decoded before somebody asks for it: of a large page with a small
 * telegram all but the telegram is only looked at. Of one thread.
 */
final class Decoded {

  private final String charset;
  private byte[] bytes;
  private String text;
  private final boolean isMended;
  private FirstLook look;

  private Decoded(String charset, byte[] bytes, FirstLook look, String text) {
    this.charset = charset;
    this.bytes = bytes;
    this.look = look;
    this.text = text;
    this.isMended = text != null;
  }

  /**
   * A document that is {@link FirstLook#isPlain}.
   *
   * @param look at these bytes
   */
  static Decoded plain(byte[] bytes, FirstLook look) {
    return new Decoded("UTF-8", bytes, look, null);
  }

  /**
   * A document that had to be decoded as a whole.
   *
   * @param charset how it was decoded: {@code UTF-8}, {@code UTF-16LE}, {@code windows-1252}
   */
  static Decoded of(String text, String charset) {
    return new Decoded(charset, null, null, text);
  }

  /** How it was decoded: {@code UTF-8}, {@code UTF-16LE}, {@code windows-1252}. */
  String charset() {
    return charset;
  }

  /** The whole text. */
  String text() {
    if (text == null) {
      text = utf8();
    }
    return text;
  }

  /** The text as UTF-8: signs of ASCII stand in it as in the text, if not at the same places. */
  byte[] bytes() {
    if (bytes == null) {
      bytes = text.getBytes(StandardCharsets.UTF_8);
    }
    return bytes;
  }

  /**
   * A part of the text.
   *
   * @param from index among {@link #bytes}, at the edge of a sign of ASCII, as {@code to}
   */
  String text(int from, int to) {
    String part = new String(bytes(), from, to - from, StandardCharsets.UTF_8);
    return mended(part, to - from);
  }

  /** What the first look at {@link #bytes} tells. */
  FirstLook look() {
    if (look == null) {
      look = FirstLook.at(bytes());
    }
    return look;
  }

  // The JDK's own looks at each byte where one alone is not ASCII.
  private String utf8() {
    int ascii = PlainBytes.ascii(bytes);
    String start = new String(bytes, 0, ascii, StandardCharsets.ISO_8859_1);
    int left = bytes.length - ascii;
    return left == 0
        ? start
        : mended(start.concat(new String(bytes, ascii, left, StandardCharsets.UTF_8)), -1);
  }

  // As many signs as bytes are ASCII, where nothing can have been encoded twice.
  private String mended(String part, int length) {
    return isMended || part.length() == length ? part : Mojibake.mended(part);
  }
}
