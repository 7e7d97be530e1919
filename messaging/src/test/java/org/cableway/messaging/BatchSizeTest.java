package org.cableway.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BatchSizeTest {

  private long now;
  private final BatchSize size = new BatchSize(500, Duration.ofSeconds(40), () -> now);

  @Test
  void slowBatches_growSmaller_downToOneMessage() {
    for (int expected : new int[] {250, 125, 62, 31, 15, 7, 3, 1, 1}) {
      batch(size.next(), Duration.ofSeconds(11));
      assertThat(size.next()).isEqualTo(expected);
    }
  }

  /** Half of 500 would be no smaller than what was just too slow. */
  @Test
  void aSlowBatchOfAFew_isFollowedByHalfOfThem() {
    batch(6, Duration.ofSeconds(11));
    assertThat(size.next()).isEqualTo(3);
  }

  @Test
  void quickBatches_growAgain() {
    batch(6, Duration.ofSeconds(11));
    batch(3, Duration.ofSeconds(1));
    batch(6, Duration.ofSeconds(1));
    assertThat(size.next()).isEqualTo(12);
    for (int i = 0; i < 10; i++) {
      batch(size.next(), Duration.ofSeconds(1));
    }
    assertThat(size.next()).isEqualTo(500);
  }

  private void batch(int messages, Duration took) {
    size.began();
    now += took.toNanos();
    size.ended(messages);
  }
}
