package org.cableway.parse.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The slow twin of a look at eight bytes is a look at each. */
class PlainBytesTest {

  @Property
  void ascii_endsAtTheFirstByteThatIsNone(@ForAll("bytes") byte[] bytes) {
    int slow = 0;
    while (slow < bytes.length && (bytes[slow] & 0x80) == 0) {
      slow++;
    }
    assertThat(PlainBytes.ascii(bytes)).isEqualTo(slow);
  }

  @Property
  void zeros_areBytesThatAreZero(@ForAll long eight) {
    long few = eight & 0x80FF0180FFFF00FFL;
    for (int i = 0; i < Long.SIZE; i += Byte.SIZE) {
      boolean isZero = ((few >>> i) & 0xFF) == 0;
      assertThat((PlainBytes.zeros(few) >>> i) & 0xFF).isEqualTo(isZero ? 0x80 : 0);
    }
  }

  @Property
  void next_isTheFirstOfTwoSigns(@ForAll("bytes") byte[] bytes) {
    int from = bytes.length / 7;
    int to = bytes.length - bytes.length / 9;
    int slow = from;
    while (slow < to && bytes[slow] != '\n' && bytes[slow] != '\t') {
      slow++;
    }
    assertThat(PlainBytes.next(bytes, '\n', '\t', from, to)).isEqualTo(slow);
  }

  @Property
  void count_isThatOfOneSign(@ForAll("bytes") byte[] bytes) {
    int from = bytes.length / 7;
    int slow = 0;
    for (int i = from; i < bytes.length; i++) {
      slow += bytes[i] == '\n' ? 1 : 0;
    }
    assertThat(PlainBytes.count(bytes, '\n', from, bytes.length)).isEqualTo(slow);
  }

  @Property
  void indexOf_isThatOfTheText(@ForAll("bytes") byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int from = bytes.length / 2;

    assertThat(PlainBytes.indexOf(bytes, "a\n", from)).isEqualTo(text.indexOf("a\n", from));
    assertThat(PlainBytes.lastIndexOf(bytes, "a\n", from)).isEqualTo(text.lastIndexOf("a\n", from));
  }

  @Property
  void inkEnd_isBehindTheLastByteThatIsNoBlank(@ForAll("bytes") byte[] bytes) {
    int end = PlainBytes.inkEnd(bytes, 0, bytes.length);

    assertThat(end == 0 || bytes[end - 1] < 0 || !Character.isWhitespace(bytes[end - 1])).isTrue();
    for (int i = end; i < bytes.length; i++) {
      assertThat(Character.isWhitespace(bytes[i])).isTrue();
    }
  }

  @Provide
  Arbitrary<byte[]> bytes() {
    Arbitrary<Byte> plain = Arbitraries.of((byte) 'a', (byte) ' ', (byte) '\n', (byte) '\t');
    Arbitrary<Byte> any = Arbitraries.bytes();
    Arbitrary<Byte> seldom =
        Arbitraries.integers().between(0, 20).flatMap(n -> n > 0 ? plain : any);
    return seldom.array(byte[].class).ofMaxSize(40);
  }
}
