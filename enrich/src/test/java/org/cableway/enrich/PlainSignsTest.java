package org.cableway.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PlainSignsTest {

  /** The slow twin: one look at each. */
  @Property
  void end_isTheFirstThatIsNotPlain(@ForAll byte[] signs, @ForAll @IntRange(max = 9) int from) {
    int slow = Math.min(from, signs.length);
    while (slow < signs.length && isPlain(signs[slow])) {
      slow++;
    }

    assertThat(new PlainSigns(signs).end(Math.min(from, signs.length))).isEqualTo(slow);
  }

  @Property
  void end_isBehindManyThatArePlain(
      @ForAll @IntRange(max = 60) int length,
      @ForAll byte other,
      @ForAll @IntRange(max = 9) int from) {
    byte[] signs = ("wool ".repeat(12).substring(0, length) + "#").getBytes(StandardCharsets.UTF_8);
    signs[length] = other;

    int end = length + (isPlain(other) ? 1 : 0);
    assertThat(new PlainSigns(signs).end(Math.min(from, length))).isEqualTo(end);
  }

  private static boolean isPlain(byte sign) {
    return sign >= ' ' && "\"\\?".indexOf(sign) < 0;
  }
}
