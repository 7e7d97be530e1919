package org.cableway.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cableway.contract.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupIT {

  private static final int KEYS = 40;
  private static final int EACH = 150;

  private final KafkaSettings settings = TestCluster.settings(4);
  private final Endpoints endpoints = new Endpoints(settings);
  private final TestTopics topics = new TestTopics(settings);

  @AfterEach
  void closeTopics() {
    topics.close();
  }

  /** Restored at the start, merged by commits, dropped by aborts: else a number is not the next. */
  @Test
  void stateIsInStepWithTheTransactions() {
    long seed = System.nanoTime();
    System.out.println("GroupIT seed " + seed);
    for (int part = 1; part <= 3; part++) {
      int least = part * KEYS * EACH / 3;
      topics.writeNumbers(Topic.CANDIDATES, least - KEYS * EACH / 3, least, KEYS);
      try (TestStage stage = start(new CountingState(settings), seed + part, 0.001)) {
        stage.assertStarted();
        awaitCount(least);
      }
    }
    assertNumbersFollow();
  }

  /** Partitions move while work flows; what one began, another one goes on with. */
  @Test
  void membersComeAndGoWhileWorkFlows() throws Exception {
    int all = KEYS * EACH;
    Thread writer = new Thread(() -> writeSlowly(all));
    writer.start();
    CountingState first = new CountingState(settings);
    CountingState second = new CountingState(settings);
    TestStage one = start(first, 1, 0);
    awaitCount(all / 10);
    TestStage two = start(second, 2, 0);
    awaitCount(4 * all / 10);
    await().until(() -> first.owned.size() == 2 && second.owned.size() == 2);
    one.close();
    assertThat(first.owned).isEmpty();
    awaitCount(6 * all / 10);
    TestStage three = start(new CountingState(settings), 3, 0.001);
    awaitCount(8 * all / 10);
    two.close();
    awaitCount(all);
    three.close();
    writer.join();
    assertNumbersFollow();
  }

  private void writeSlowly(int all) {
    for (int from = 0; from < all; from += 100) {
      topics.writeNumbers(Topic.CANDIDATES, from, from + 100, KEYS);
      Pause.of(100);
    }
  }

  private TestStage start(CountingState state, long seed, double failing) {
    return TestStage.start(
        settings,
        endpoints.consume(Topic.CANDIDATES, "cableway-group-it", "state"),
        new CountingStep(settings, state, seed, failing),
        endpoints.produce(Topic.PARSED),
        Map.of("state", state));
  }

  private void awaitCount(int count) {
    await()
        .atMost(Duration.ofSeconds(90))
        .pollInterval(Duration.ofMillis(250))
        .until(() -> topics.read(Topic.PARSED).size() >= count);
  }

  private void assertNumbersFollow() {
    List<Integer> expected = IntStream.rangeClosed(1, EACH).boxed().toList();
    Map<String, List<Integer>> numbers = topics.numbersByKey(Topic.PARSED);
    assertThat(numbers).hasSize(KEYS);
    numbers.forEach((key, ofKey) -> assertThat(ofKey).as(key).isEqualTo(expected));
  }
}
