package org.cableway.parse.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RejectedException;
import org.cableway.contract.RejectionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

  private static final String TEXT = "UNCLAS QUITO 000042\nthe ferry’s café is closed\n";

  private final TextDecoder decoder = new TextDecoder();

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void decode_knowsTheCharsetWithoutAMark(String charset) {
    Decoded decoded = decoder.decode(document(TEXT.getBytes(Charset.forName(charset))));

    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.charset()).isEqualTo(charset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void decode_dropsTheByteOrderMark(String charset) {
    byte[] marked = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));

    Decoded decoded = decoder.decode(document(marked));

    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.charset()).isEqualTo(charset);
  }

  @Test
  void decode_takesTheCharsetThatAPageDeclares() {
    String page = "<html><head><meta charset=\"iso-8859-2\"></head><body>Łódź</body></html>";

    assertThat(decoder.decode(document(page.getBytes(Charset.forName("iso-8859-2")))).text())
        .isEqualTo(page);
  }

  /** Pages of the time declare UTF-8 or Latin-1 and hold quotation marks of Windows. */
  @Test
  void decode_doesNotBelieveAPageThatDeclaresWhatItIsNot() {
    String page = "<html><head><meta charset=\"utf-8\"></head><body>the ferry’s café</body></html>";

    Decoded decoded = decoder.decode(document(page.getBytes(Charset.forName("windows-1252"))));

    assertThat(decoded.text()).isEqualTo(page);
    assertThat(decoded.charset()).isEqualTo("windows-1252");
  }

  @Test
  void decode_readsUtf8ThatWasCutInTheMiddleOfASign() {
    byte[] whole = "é".repeat(40).getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

    assertThat(decoder.decode(document(cut)).text()).startsWith("éééé");
  }

  /** What nobody has to decode as a whole reads the same in parts. */
  @Test
  void decode_mendsWhatIsEncodedTwiceInEachPart() {
    String text = "Fran\u00C3\u00A7ois of " + TEXT;
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Decoded decoded = decoder.decode(document(bytes));

    assertThat(decoded.bytes()).isSameAs(bytes);
    assertThat(decoded.text(0, bytes.length)).isEqualTo("Fran\u00E7ois of " + TEXT);
    assertThat(decoded.text()).isEqualTo("Fran\u00E7ois of " + TEXT);
  }

  @Test
  void decode_refusesWhatIsNoText() {
    byte[] picture = new byte[2000];
    new java.util.Random(7).nextBytes(picture);

    assertRefused(picture, RejectionCode.NOT_TEXT);
    assertRefused("UNCLAS QUITO\0 000042".getBytes(StandardCharsets.UTF_8), RejectionCode.NOT_TEXT);
  }

  @Test
  void decode_refusesNothing() {
    assertRefused(new byte[0], RejectionCode.EMPTY);
    assertRefused(" \r\n\t\n".getBytes(StandardCharsets.UTF_8), RejectionCode.EMPTY);
    assertRefused(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, RejectionCode.EMPTY);
  }

  private void assertRefused(byte[] bytes, RejectionCode code) {
    assertThatThrownBy(() -> decoder.decode(document(bytes)))
        .isInstanceOfSatisfying(RejectedException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private static RawDocument document(byte[] bytes) {
    return new RawDocument(bytes, new RawDocument.Place("memory:x", null));
  }
}
