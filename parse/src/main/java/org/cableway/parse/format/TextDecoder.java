package org.cableway.parse.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RejectedException;
import org.cableway.contract.RejectionCode;

/**
 * Bytes to text: byte order mark, UTF-8, UTF-16 without a mark, what an HTML page declares, and
 * Windows-1252 for the rest. Refuses what is no text.
 */
final class TextDecoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final int PROBE = 4096;

  /** In UTF-16 nearly every second byte of Latin text is zero; in UTF-8 text none is. */
  private static final double UTF_16_SHARE = 0.7;

  /** More control signs than this are no slip of a text, but a picture or a program. */
  private static final double BINARY_SHARE = 0.01;

  /** {@code <meta charset="iso-8859-2">}, {@code text/html; charset=iso-8859-2}. */
  private static final Pattern DECLARED =
      Pattern.compile("charset\\s{0,5}=\\s{0,5}[\"']?([A-Za-z0-9._-]{3,20})");

  /**
   * The text of a document.
   *
   * @throws RejectedException for an empty document, and for bytes that are no text
   */
  Decoded decode(RawDocument document) {
    byte[] bytes = document.bytes();
    FirstLook look = FirstLook.at(bytes);
    if (!look.isPlain()) {
      return doubtful(document);
    }
    refuseBlank(document, isBlank(bytes));
    return Decoded.plain(bytes, look);
  }

  private static Decoded doubtful(RawDocument document) {
    Decoded decoded = decode(document.bytes());
    if (isBinary(decoded.text())) {
      throw new RejectedException(
          RejectionCode.NOT_TEXT,
          document.place() + ": read as " + decoded.charset() + " (expected: a text)");
    }
    refuseBlank(document, decoded.text().isBlank());
    return Decoded.of(Mojibake.mended(decoded.text()), decoded.charset());
  }

  private static void refuseBlank(RawDocument document, boolean isBlank) {
    if (isBlank) {
      throw new RejectedException(
          RejectionCode.EMPTY,
          document.place()
              + ": "
              + document.bytes().length
              + " bytes (expected: a text with a cable)");
    }
  }

  private static boolean isBlank(byte[] bytes) {
    int ink = 0;
    while (ink < bytes.length && bytes[ink] >= 0 && Character.isWhitespace(bytes[ink])) {
      ink++;
    }
    return ink == bytes.length
        || (bytes[ink] < 0 && new String(bytes, StandardCharsets.UTF_8).isBlank());
  }

  private static Decoded decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decoded(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return decoded(bytes, 4, UTF_32LE);
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return decoded(bytes, 4, UTF_32BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decoded(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decoded(bytes, 2, StandardCharsets.UTF_16BE);
    }
    return unmarked(bytes);
  }

  private static Decoded unmarked(byte[] bytes) {
    // What does not decode becomes U+FFFD; a text without it is UTF-8.
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    boolean isWhole = lenient.indexOf('\uFFFD') < 0;
    if (isWhole && lenient.indexOf('\0') < 0) {
      return Decoded.of(lenient, "UTF-8");
    }
    if (zeroShare(bytes, 1) > UTF_16_SHARE && zeroShare(bytes, 0) < 1 - UTF_16_SHARE) {
      return decoded(bytes, 0, StandardCharsets.UTF_16LE);
    }
    if (zeroShare(bytes, 0) > UTF_16_SHARE && zeroShare(bytes, 1) < 1 - UTF_16_SHARE) {
      return decoded(bytes, 0, StandardCharsets.UTF_16BE);
    }
    return isWhole ? Decoded.of(lenient, "UTF-8") : damaged(bytes, lenient);
  }

  private static Decoded damaged(byte[] bytes, String lenient) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Decoded.of(text, "UTF-8");
    } catch (CharacterCodingException notUtf8) {
      if (isDamagedUtf8(lenient)) {
        return Decoded.of(lenient, "UTF-8");
      }
      return decoded(bytes, 0, declared(bytes));
    }
  }

  /** A text cut in the middle of a sign, or with one bad byte, is still what it was. */
  private static boolean isDamagedUtf8(String lenient) {
    long bad = lenient.chars().filter(c -> c == '\uFFFD').count();
    long good = lenient.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
    return good > 10 * bad;
  }

  private static Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(PROBE, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    if (!head.contains("<") || !matcher.find()) {
      return WINDOWS_1252;
    }
    try {
      Charset charset = Charset.forName(matcher.group(1));
      // Pages that declare Latin-1 or UTF-8 and are not hold Windows-1252: so do browsers.
      boolean isWrong =
          charset.equals(StandardCharsets.UTF_8)
              || charset.equals(StandardCharsets.ISO_8859_1)
              || charset.name().startsWith("UTF-16")
              || charset.name().startsWith("UTF-32");
      return isWrong ? WINDOWS_1252 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return WINDOWS_1252;
    }
  }

  private static Decoded decoded(byte[] bytes, int from, Charset charset) {
    return Decoded.of(new String(bytes, from, bytes.length - from, charset), charset.name());
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }

  private static double zeroShare(byte[] bytes, int from) {
    int zeros = 0;
    int seen = 0;
    for (int i = from; i < bytes.length && i < PROBE; i += 2) {
      seen++;
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return seen == 0 ? 0 : (double) zeros / seen;
  }

  private static boolean isBinary(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return true;
      }
      controls += PlainBytes.isControl(c) || c == '\uFFFD' ? 1 : 0;
    }
    return controls > BINARY_SHARE * text.length() + 2;
  }
}
