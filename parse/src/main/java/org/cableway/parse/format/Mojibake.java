package org.cableway.parse.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Mends text that was encoded twice: UTF-8 that somebody read as Windows-1252, {@code FranÃ§ois}
 * for {@code François}. Only signs that cables hold come of it, so that {@code «CAFÉ»} stays.
 */
final class Mojibake {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Some texts went through it twice. */
  private static final int MOST_TIMES = 2;

  /** With one of these every damaged sign begins. */
  private static final String LEADS = "\u00C2\u00C3\u00C4\u00C5\u00E2";

  /** Last byte of the one sign of cables with a byte that Windows-1252 has not. */
  private static final int CLOSING_QUOTE = 0x9D;

  private Mojibake() {}

  /** The text as it was meant; the same object where nothing was damaged. */
  static String mended(String text) {
    if (!mayBeDamaged(text)) {
      return text;
    }
    String mended = text;
    for (int i = 0; i < MOST_TIMES; i++) {
      String once = once(mended);
      if (once.length() == mended.length()) {
        return mended;
      }
      mended = once;
    }
    return mended;
  }

  // Each sign is looked for by itself: much quicker than a look at each character.
  private static boolean mayBeDamaged(String text) {
    for (int i = 0; i < LEADS.length(); i++) {
      if (text.indexOf(LEADS.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String once(String text) {
    StringBuilder mended = null;
    int from = 0;
    int at = 0;
    while (at < text.length()) {
      int length = length(text.charAt(at));
      String sign = length == 0 ? null : sign(text, at, length);
      if (sign == null) {
        at++;
        continue;
      }
      mended = mended == null ? new StringBuilder(text.length()) : mended;
      mended.append(text, from, at).append(sign);
      at += length;
      from = at;
    }
    return mended == null ? text : mended.append(text, from, text.length()).toString();
  }

  /** How many bytes a sign has that begins with this one; 0 where none begins so. */
  private static int length(char lead) {
    if (lead >= 0xC2 && lead <= 0xC5) {
      return 2;
    }
    return lead == 0xE2 ? 3 : 0;
  }

  private static String sign(String text, int at, int length) {
    if (at + length > text.length()) {
      return null;
    }
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      boolean lost = i == 2 && text.charAt(at + i) == '\uFFFD';
      int value = lost ? CLOSING_QUOTE : value(text.charAt(at + i));
      if (value < 0x80) {
        return null;
      }
      bytes[i] = (byte) value;
    }
    try {
      String sign = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return isOfCables(sign.charAt(0)) ? sign : null;
    } catch (CharacterCodingException noSign) {
      return null;
    }
  }

  /** Western and Central European letters, dashes, quotation marks, the euro, the trade mark. */
  private static boolean isOfCables(char sign) {
    return (sign >= 0xA0 && sign <= 0x17F)
        || (sign >= 0x2010 && sign <= 0x203A)
        || sign == 0x20AC
        || sign == 0x2122;
  }

  /** The byte that a sign was read from, -1 where it is of no byte. */
  private static int value(char sign) {
    if (sign <= 0xFF) {
      return sign;
    }
    try {
      ByteBuffer bytes = WINDOWS_1252.newEncoder().encode(CharBuffer.wrap(new char[] {sign}));
      return bytes.get(0) & 0xFF;
    } catch (CharacterCodingException noByte) {
      return -1;
    }
  }
}
