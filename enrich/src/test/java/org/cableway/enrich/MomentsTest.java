package org.cableway.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MomentsTest {

  @Test
  void text_hasItsSeconds() {
    assertThat(Moments.text(Instant.parse("2009-02-02T15:02:00Z")))
        .isEqualTo("2009-02-02T15:02:00Z");
  }

  /** The slow twin. */
  @Property
  void text_isThatOfTheMoment(
      @ForAll @LongRange(min = -70_000_000_000L, max = 300_000_000_000L) long second) {
    Instant moment = Instant.ofEpochSecond(second);
    assertThat(Moments.text(moment)).isEqualTo(moment.toString());
    assertThat(Moments.text(moment.plusMillis(7))).isEqualTo(moment.plusMillis(7).toString());
  }
}
