package org.cableway.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class HitFormatTest {

  private static final Instant CREATED = Instant.parse("2010-02-01T08:00:00Z");

  @Test
  void text_isThreeLinesForPeople() {
    Hit hit = new Hit("10TALLINN55", CREATED, "SECRET", "TALLINN", "BOOTS", "old [boots] of");
    assertThat(HitFormat.TEXT.render(hit))
        .isEqualTo("10TALLINN55  2010-02-01  SECRET  TALLINN\n    BOOTS\n    old [boots] of\n");
  }

  @Test
  void text_leavesOutWhatIsUnknown() {
    assertThat(HitFormat.TEXT.render(new Hit("10TALLINN55", null, null, null, null, "")))
        .isEqualTo("10TALLINN55\n");
  }

  @Test
  void jsonl_isOneLineWithoutNulls() {
    Hit hit = new Hit("10TALLINN55", CREATED, null, "TALLINN", "\"BOOTS\"\nAND SHOES", null);
    assertThat(HitFormat.JSONL.render(hit))
        .isEqualTo(
            "{\"id\":\"10TALLINN55\",\"created\":\"2010-02-01T08:00:00Z\",\"origin\":\"TALLINN\","
                + "\"subject\":\"\\\"BOOTS\\\"\\nAND SHOES\"}\n");
  }
}
