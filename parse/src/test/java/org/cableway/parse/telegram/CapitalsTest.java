package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CapitalsTest {

  /** The slow twin counts all letters. */
  @Property
  void only_comparesCapitalsWithSmallLetters(
      @ForAll @StringLength(max = 60) @Chars({'A', 'B', 'É', 'é', 'a', ' ', '1'}) String text) {
    long small = text.chars().filter(Character::isLowerCase).count();
    long capital = text.chars().filter(Character::isUpperCase).count();

    assertThat(Capitals.only(text.toCharArray())).isEqualTo(small * 5 < capital);
  }

  @Test
  void only_looksAtTheStartOfALongText() {
    assertThat(Capitals.only(("A".repeat(20_000) + "a".repeat(90_000)).toCharArray())).isTrue();
    assertThat(Capitals.only(("a".repeat(4_000) + "A".repeat(90_000)).toCharArray())).isFalse();
  }

  @Property
  void stand_readsSmallLettersAsCapitals(
      @ForAll @StringLength(max = 5) @CharRange(from = 'A', to = 'd') String text) {
    boolean slow = text.toUpperCase(Locale.ROOT).startsWith("AB");

    assertThat(Capitals.stand(text.toCharArray(), 0, "AB")).isEqualTo(slow);
    assertThat(Capitals.stand((" " + text).toCharArray(), 1, "AB")).isEqualTo(slow);
  }
}
