package org.cableway.parse.format;

import static org.assertj.core.api.Assertions.assertThat;

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
  void hasControls_isTrueWhereOneIs(@ForAll("bytes") byte[] bytes) {
    boolean slow = false;
    for (byte b : bytes) {
      slow |= b >= 0 && b < 0x20 && "\n\r\t\f".indexOf(b) < 0;
    }
    assertThat(PlainBytes.hasControls(bytes)).isEqualTo(slow);
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
