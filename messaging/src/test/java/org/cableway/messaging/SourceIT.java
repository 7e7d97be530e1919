package org.cableway.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.cableway.contract.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SourceIT {

  private final KafkaSettings settings = TestCluster.settings(2);
  private final Endpoints endpoints = new Endpoints(settings);
  private final TestTopics topics = new TestTopics(settings);

  @AfterEach
  void closeTopics() {
    topics.close();
  }

  @Test
  void everyMessageOfASourceStandsOnceThoughBatchesAbort() throws Exception {
    long seed = System.nanoTime();
    System.out.println("SourceIT seed " + seed);
    NumberSource source = new NumberSource(500, 0);
    try (TestStage stage = start(source, new EchoStep(seed, 0.01))) {
      stage.assertStarted();
      assertThat(source.finished.await(60, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(topics.values(Topic.RAW))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 500).mapToObj(Integer::toString).toList());
    assertThat(topics.totals().count("r", "enrich", "in")).isEqualTo(500);
  }

  /** Two runs over the same folder: one of them can write no more, and says so. */
  @Test
  void ofTwinsOneGivesWay() {
    NumberSource first = new NumberSource(10_000, 20);
    NumberSource second = new NumberSource(10_000, 20);
    try (TestStage one = start(first, new EchoStep(0, 0))) {
      one.assertStarted();
      await().until(() -> topics.read(Topic.RAW).size() > 20);
      try (TestStage two = start(second, new EchoStep(0, 0))) {
        two.assertStarted();
        await()
            .atMost(Duration.ofSeconds(30))
            .until(() -> first.failure != null || second.failure != null);
        NumberSource failed = first.failure != null ? first : second;
        NumberSource other = first.failure != null ? second : first;
        assertThat(failed.failure).hasMessageContaining("cableway-numbers");
        int before = topics.read(Topic.RAW).size();
        await().until(() -> topics.read(Topic.RAW).size() > before + 20);
        assertThat(other.failure).isNull();
      }
    }
  }

  private TestStage start(NumberSource source, EchoStep step) {
    return TestStage.start(
        settings,
        endpoints.source("numbers", "cableway-numbers-" + settings.prefix()),
        step,
        endpoints.produce(Topic.RAW),
        Map.of("numbers", source));
  }
}
