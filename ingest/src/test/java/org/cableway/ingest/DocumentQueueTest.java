package org.cableway.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cableway.messaging.IncomingRecord;
import org.junit.jupiter.api.Test;

final class DocumentQueueTest {

  private static final Duration NOW = Duration.ZERO;
  private static final DocumentQueue.Item COUNTS =
      new DocumentQueue.Item(null, new Totals(Counts.NONE, false));

  private final DocumentQueue queue = new DocumentQueue(10_000, 5_000);

  @Test
  void itIsFullByBytesButTakesOneLargeDocumentAlone() {
    assertThat(queue.offer(document(50_000), NOW)).isTrue();
    assertThat(queue.offer(document(1), NOW)).isFalse();
    assertThat(queue.take(NOW)).hasSize(1);
    assertThat(queue.offer(document(4_000), NOW)).isTrue();
    assertThat(queue.offer(document(4_000), NOW)).isTrue();
    assertThat(queue.offer(document(4_000), NOW)).isFalse();
  }

  @Test
  void aBatchIsBoundedByBytes() {
    for (int i = 0; i < 5; i++) {
      queue.offer(document(1_000), NOW);
    }
    assertThat(queue.take(NOW)).hasSize(3);
    assertThat(queue.take(NOW)).hasSize(2);
    assertThat(queue.take(NOW)).isEmpty();
  }

  @Test
  void firstBatchesGrowFromAFew() {
    DocumentQueue large = new DocumentQueue(10_000_000, 5_000_000);
    for (int i = 0; i < 2_600; i++) {
      large.offer(document(1), NOW);
    }
    for (int expected : new int[] {8, 16, 32, 64, 128, 256, 512, 1_000, 584}) {
      assertThat(large.take(NOW)).hasSize(expected);
    }
  }

  @Test
  void toWaitInVainMakesNoBatchLarger() {
    assertThat(queue.take(NOW)).isEmpty();
    for (int i = 0; i < 9; i++) {
      queue.offer(document(1), NOW);
    }
    assertThat(queue.take(NOW)).hasSize(8);
  }

  /** They are worked out from what was committed before them. */
  @Test
  void countsStandAloneInTheirBatch() {
    List.of(document(1), COUNTS, document(2)).forEach(item -> queue.offer(item, NOW));
    assertThat(queue.take(NOW)).extracting(DocumentQueue.Item::totals).containsOnlyNulls();
    assertThat(queue.take(NOW)).containsExactly(COUNTS);
    assertThat(queue.take(NOW)).hasSize(1);
  }

  private static DocumentQueue.Item document(int size) {
    return new DocumentQueue.Item(
        new IncomingRecord("t", 0, 0, "k", new byte[size], Map.of(), Instant.EPOCH), null);
  }
}
