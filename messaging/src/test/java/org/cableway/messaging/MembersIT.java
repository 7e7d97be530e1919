package org.cableway.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.cableway.contract.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A process is two members of its group as soon as there is enough for two. */
class MembersIT {

  private static final int KEYS = 40;
  private static final int EACH = 150;

  private final KafkaSettings settings = TestCluster.settings(4);
  private final Endpoints endpoints = new Endpoints(settings);
  private final TestTopics topics = new TestTopics(settings);
  private final Queue<CountingHome> homes = new ConcurrentLinkedQueue<>();

  @AfterEach
  void closeTopics() {
    topics.close();
  }

  /** Half of the partitions move while work flows, and each key goes on where it was. */
  @Test
  void aSecondMemberTakesItsHalf_andNothingIsLostOrTwice() {
    int all = KEYS * EACH;
    int known = all / 2;
    topics.writeNumbers(Topic.RAW, 0, known, KEYS);
    try (TestStage stage = start()) {
      stage.assertStarted();
      awaitCount(known);
      await().until(() -> homes.size() == 2 && homes.stream().allMatch(CountingHome::ownsHalf));
      topics.writeNumbers(Topic.RAW, known, all, KEYS);
      awaitCount(all);
    }
    Map<String, List<Integer>> numbers = topics.numbersByKey(Topic.PARSED);
    assertThat(numbers).hasSize(KEYS);
    numbers.forEach((key, ofKey) -> assertThat(ofKey).as(key).isEqualTo(expected()));
  }

  @Test
  void theSecondMemberLeavesWhereLittleComes_andItsHalfGoesOnWithTheFirst() {
    int all = KEYS * EACH;
    int known = all - KEYS;
    topics.writeNumbers(Topic.RAW, 0, known, KEYS);
    try (TestStage stage = start()) {
      stage.assertStarted();
      awaitCount(known);
      await()
          .atMost(Duration.ofSeconds(60))
          .until(
              () -> homes.size() == 2 && homes.stream().filter(CountingHome::ownsAll).count() == 1);
      topics.writeNumbers(Topic.RAW, known, all, KEYS);
      awaitCount(all);
    }
    topics
        .numbersByKey(Topic.PARSED)
        .forEach((key, ofKey) -> assertThat(ofKey).as(key).isEqualTo(expected()));
  }

  @Test
  void aFewMessagesAreTheWorkOfOne() {
    topics.writeNumbers(Topic.RAW, 0, KEYS, KEYS);
    try (TestStage stage = start()) {
      stage.assertStarted();
      awaitCount(KEYS);
      assertThat(homes).hasSize(1);
    }
  }

  private static List<Integer> expected() {
    return IntStream.rangeClosed(1, EACH).boxed().toList();
  }

  private TestStage start() {
    Homes opened =
        () -> {
          homes.add(new CountingHome(settings));
          return homes.stream().reduce((before, last) -> last).orElseThrow();
        };
    return TestStage.start(
        settings,
        endpoints.consume(Topic.RAW, "cableway-members-it", Topic.CANDIDATES, "homes"),
        new EchoStep(0, 0),
        endpoints.produce(Topic.CANDIDATES),
        Map.of("homes", opened));
  }

  private void awaitCount(int count) {
    await()
        .atMost(Duration.ofSeconds(90))
        .pollInterval(Duration.ofMillis(250))
        .until(() -> topics.read(Topic.PARSED).size() >= count);
  }

  /** Counts what is applied, as settle does with cables. */
  private static final class CountingHome implements Home {

    private final CountingState state;
    private final CountingStep step;
    private final String parsed;

    CountingHome(KafkaSettings settings) {
      this.state = new CountingState(settings);
      this.step = new CountingStep(settings, state, 0, 0);
      this.parsed = settings.topic(Topic.PARSED);
    }

    boolean ownsHalf() {
      return state.owned.size() == 2;
    }

    boolean ownsAll() {
      return state.owned.size() == 4;
    }

    @Override
    public StepResult apply(IncomingRecord message) {
      StepResult result = step.settle(message);
      return new StepResult(
          result.records().stream()
              .map(record -> record.topic() == null ? record.on(parsed) : record)
              .toList(),
          null,
          null,
          Map.of());
    }

    @Override
    public void assigned(Set<Integer> partitions) {
      state.assigned(partitions);
    }

    @Override
    public void revoked(Set<Integer> partitions) {
      state.revoked(partitions);
    }

    @Override
    public void committed() {
      state.committed();
    }

    @Override
    public void aborted() {
      state.aborted();
    }
  }
}
