package org.cableway.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DecimalsTest {

  @Test
  void text_hasNoMoreDigitsThanItNeeds() {
    assertThat(Decimals.text(40.1281)).isEqualTo("40.1281");
    assertThat(Decimals.text(-7)).isEqualTo("-7.0");
  }

  /** All degrees of a place to four digits, and every coverage. */
  @Test
  void text_isThatOfTheNumber() {
    for (int step = -1_810_000; step <= 1_810_000; step++) {
      double number = step / 10_000.0;
      assertThat(Decimals.text(number).equals(Double.toString(number))).isTrue();
    }
  }

  @Property
  void text_isThatOfAnyNumber(@ForAll double number, @ForAll int steps) {
    assertThat(Decimals.text(number)).isEqualTo(Double.toString(number));
    assertThat(Decimals.text(steps / 1_000.0)).isEqualTo(Double.toString(steps / 1_000.0));
    assertThat(Decimals.text(-0.0)).isEqualTo("-0.0");
  }
}
