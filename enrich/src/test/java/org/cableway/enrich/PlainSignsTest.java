package org.cableway.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PlainSignsTest {

  /** The slow twin: one look at each. */
  @Property
  void copy_isUpToTheFirstThatIsNotPlain(
      @ForAll byte[] signs, @ForAll @IntRange(max = 9) int from) {
    copiesPlainOnes(signs, Math.min(from, signs.length));
  }

  @Property
  void copy_isOfManyThatArePlain(
      @ForAll @IntRange(max = 60) int length,
      @ForAll byte other,
      @ForAll @IntRange(max = 9) int from) {
    byte[] signs = ("wóol ".repeat(12).substring(0, length) + "#").getBytes(StandardCharsets.UTF_8);
    signs[signs.length - 1] = other;

    copiesPlainOnes(signs, Math.min(from, signs.length - 1));
  }

  private static void copiesPlainOnes(byte[] signs, int from) {
    int end = from;
    while (end < signs.length && isPlain(signs[end])) {
      end++;
    }
    byte[] copy = new byte[3 + signs.length - from + PlainSigns.BEHIND];

    assertThat(PlainSigns.copy(signs, from, copy, 3)).isEqualTo(end);
    assertThat(Arrays.copyOfRange(copy, 3, 3 + end - from))
        .isEqualTo(Arrays.copyOfRange(signs, from, end));
  }

  private static boolean isPlain(byte sign) {
    return sign < 0 || (sign >= ' ' && "\"\\?".indexOf(sign) < 0);
  }
}
