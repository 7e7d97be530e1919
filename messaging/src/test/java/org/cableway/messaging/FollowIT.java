package org.cableway.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.cableway.contract.Topic;
import org.junit.jupiter.api.Test;

class FollowIT {

  private static final String GROUP = "cableway-store-memory";

  private final KafkaSettings settings = TestCluster.settings(3);

  /** Whatever fails, before or after the store's commit, each record is applied once. */
  @Test
  void aStoreThatOwnsTheOffsetsAppliesEachRecordOnce() {
    long seed = System.nanoTime();
    System.out.println("FollowIT seed " + seed);
    MemoryStore store = new MemoryStore(seed, 0.2);
    try (TestTopics topics = new TestTopics(settings)) {
      for (int part = 1; part <= 2; part++) {
        topics.writeNumbers(Topic.PARSED, (part - 1) * 2_000, part * 2_000, 50);
        int least = part * 2_000;
        try (TestStage stage = start(store)) {
          stage.assertStarted();
          await().atMost(Duration.ofSeconds(60)).until(() -> store.values().size() >= least);
        }
      }
      assertThat(store.values())
          .containsExactlyInAnyOrderElementsOf(
              IntStream.range(0, 4_000).mapToObj(Integer::toString).toList());
      assertThat(store.topicKeys()).hasSize(1);
      assertThat(topics.committed(GROUP, Topic.PARSED)).isZero();
    }
  }

  private TestStage start(MemoryStore store) {
    return TestStage.start(
        settings,
        new Endpoints(settings).follow(Topic.PARSED, GROUP, "store"),
        new StoreStep(store),
        null,
        Map.of("store", store));
  }

  static final class StoreStep {

    private final MemoryStore store;

    StoreStep(MemoryStore store) {
      this.store = store;
    }

    public void write(RecordBatch batch) {
      store.write(batch);
    }
  }
}
