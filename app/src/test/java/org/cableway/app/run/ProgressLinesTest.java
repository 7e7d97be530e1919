package org.cableway.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {

  @Test
  void line_hasShareRateAndTimeToGo() {
    assertThat(
            ProgressLines.line(new ProgressState(400, 1_000), Duration.ofSeconds(4), "documents"))
        .isEqualTo("40 %, 400 of about 1,000 documents, 100 a second, 6 s to go");
  }

  @Test
  void unknownTotal_hasTheRateAlone() {
    ProgressState state = new ProgressState(400, ProgressState.UNKNOWN);

    assertThat(ProgressLines.line(state, Duration.ofSeconds(4), "messages"))
        .isEqualTo("400 messages, 100 a second");
  }
}
