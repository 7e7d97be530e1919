package org.cableway.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BatchSizeTest {

  private long now;
  private final BatchSize size = new BatchSize(500, Duration.ofSeconds(40), () -> now);

  /** Only those that are more than the largest batch has room for are a crowd until then. */
  @Test
  void firstBatches_growFromAFew() {
    for (int expected : new int[] {8, 16, 32, 64, 128, 256, 500, 500}) {
      assertThat(size.next()).isEqualTo(expected);
      assertThat(size.crowd()).isEqualTo(500);
      batch(size.next(), Duration.ofSeconds(1));
    }
  }

  @Test
  void firstBatches_growNoMore_whereOneWasSlow() {
    batch(8, Duration.ofSeconds(11));
    assertThat(size.next()).isEqualTo(4);
    assertThat(size.crowd()).isEqualTo(4);
  }

  @Test
  void firstBatch_isNoLargerThanAny() {
    assertThat(new BatchSize(3, Duration.ofSeconds(40), () -> now).next()).isEqualTo(3);
  }

  @Test
  void slowBatches_growSmaller_downToOneMessage() {
    warmUp();
    for (int expected : new int[] {250, 125, 62, 31, 15, 7, 3, 1, 1}) {
      batch(size.next(), Duration.ofSeconds(11));
      assertThat(size.next()).isEqualTo(expected);
    }
  }

  /** Half of 500 would be no smaller than what was just too slow. */
  @Test
  void aSlowBatchOfAFew_isFollowedByHalfOfThem() {
    warmUp();
    batch(6, Duration.ofSeconds(11));
    assertThat(size.next()).isEqualTo(3);
  }

  @Test
  void quickBatches_growAgain() {
    warmUp();
    batch(6, Duration.ofSeconds(11));
    batch(3, Duration.ofSeconds(1));
    batch(6, Duration.ofSeconds(1));
    assertThat(size.next()).isEqualTo(12);
    for (int i = 0; i < 10; i++) {
      batch(size.next(), Duration.ofSeconds(1));
    }
    assertThat(size.next()).isEqualTo(500);
  }

  private void warmUp() {
    while (size.next() < 500) {
      batch(size.next(), Duration.ofSeconds(1));
    }
  }

  private void batch(int messages, Duration took) {
    size.began();
    now += took.toNanos();
    size.ended(messages);
  }
}
