package org.cableway.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cableway.contract.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Batches that take longer than a member may be silent: Kafka gives its partitions away. */
class SlowBatchIT {

  private static final int MESSAGES = 60;
  private static final long SLOW_MS = 250;

  private final KafkaSettings settings = impatient(TestCluster.settings(2));
  private final Endpoints endpoints = new Endpoints(settings);
  private final TestTopics topics = new TestTopics(settings);

  @AfterEach
  void closeTopics() {
    topics.close();
  }

  /** All of them would take 15 s, and 6 s are allowed. */
  @Test
  void whatIsTooSlowTogether_isDoneInSmallerBatches_eachOnce() {
    topics.writeNumbers(Topic.RAW, 0, MESSAGES, 1);
    try (TestStage stage = start(new SlowStep())) {
      stage.assertStarted();
      await()
          .atMost(Duration.ofMinutes(3))
          .pollInterval(Duration.ofSeconds(1))
          .until(() -> topics.committed("cableway-slow-it", Topic.RAW) >= MESSAGES);
    }
    List<Integer> all = IntStream.range(0, MESSAGES).boxed().toList();
    assertThat(topics.numbersByKey(Topic.CANDIDATES)).isEqualTo(Map.of("k0", all));
  }

  /** One key: its messages wait for each other. */
  public static final class SlowStep {

    private final EchoStep echo = new EchoStep(0, 0);

    public StepResult run(IncomingRecord message) {
      Pause.of(SLOW_MS);
      return echo.run(message);
    }
  }

  private TestStage start(SlowStep step) {
    return TestStage.start(
        settings,
        endpoints.consume(Topic.RAW, "cableway-slow-it"),
        step,
        endpoints.produce(Topic.CANDIDATES),
        Map.of());
  }

  private static KafkaSettings impatient(KafkaSettings settings) {
    Map<String, String> client = new HashMap<>(settings.client());
    client.put("max.poll.interval.ms", "6000");
    return new KafkaSettings(
        settings.bootstrap(),
        settings.prefix(),
        settings.partitions(),
        settings.replication(),
        client);
  }
}
