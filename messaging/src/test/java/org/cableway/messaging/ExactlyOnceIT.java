package org.cableway.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.cableway.contract.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExactlyOnceIT {

  private static final String GROUP = "cableway-enrich";
  private static final int KEYS = 37;

  private final KafkaSettings settings = TestCluster.settings(4);
  private final Endpoints endpoints = new Endpoints(settings);
  private final TestTopics topics = new TestTopics(settings);

  @AfterEach
  void closeTopics() {
    topics.close();
  }

  @Test
  void everyMessageStandsOnceThoughBatchesAbort() {
    long seed = System.nanoTime();
    System.out.println("ExactlyOnceIT seed " + seed);
    topics.writeNumbers(Topic.RAW, 0, 3_000, KEYS);
    try (TestStage stage = start(new EchoStep(seed, 0.001))) {
      stage.assertStarted();
      awaitCount(3_000);
    }
    assertNumbersOnceInOrder(3_000);
    assertThat(topics.totals().count("r", "enrich", "in")).isEqualTo(3_000);
  }

  /** Stopped amid the work, the running batch is committed and the rest is the next one's. */
  @Test
  void stopAndStartLoseNothingAndWriteNothingTwice() {
    topics.writeNumbers(Topic.RAW, 0, 4_000, KEYS);
    for (int i = 0; i < 4; i++) {
      int least = i * 500;
      try (TestStage stage = start(new EchoStep(i, 0))) {
        stage.assertStarted();
        await().until(() -> topics.read(Topic.CANDIDATES).size() > least);
      }
    }
    try (TestStage stage = start(new EchoStep(0, 0))) {
      stage.assertStarted();
      awaitCount(4_000);
    }
    assertNumbersOnceInOrder(4_000);
  }

  /** What is there is taken at once: nobody waits for a batch to fill. */
  @Test
  void aSingleMessageIsNotKeptWaiting() {
    try (TestStage stage = start(new EchoStep(0, 0))) {
      stage.assertStarted();
      topics.writeNumbers(Topic.RAW, 0, 1, KEYS);
      awaitCount(1);
      long start = System.nanoTime();
      topics.writeNumbers(Topic.RAW, 1, 2, KEYS);
      await()
          .pollInterval(Duration.ofMillis(20))
          .until(() -> topics.read(Topic.CANDIDATES).size() == 2);
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      System.out.println("ExactlyOnceIT one message took " + took.toMillis() + " ms");
      assertThat(took).isLessThan(Duration.ofSeconds(5));
    }
  }

  /**
   * A process that is killed between its sends and its commit leaves a transaction open, which
   * would hold up every reader until it times out, after half a minute.
   */
  @Test
  void whatAKilledProcessLeftOpenIsEndedAtOnceAndDoneAgain() {
    topics.writeNumbers(Topic.RAW, 0, 200, KEYS);
    KafkaProducer<byte[], byte[]> killed = killedBetweenSendAndCommit();
    long start = System.nanoTime();
    try (TestStage stage = start(new EchoStep(0, 0))) {
      stage.assertStarted();
      awaitCount(200);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(25));
    assertNumbersOnceInOrder(200);
    assertThatThrownBy(killed::commitTransaction).isNotNull();
    killed.close(Duration.ZERO);
  }

  private KafkaProducer<byte[], byte[]> killedBetweenSendAndCommit() {
    KafkaClients clients = new KafkaClients(settings);
    KafkaProducer<byte[], byte[]> producer =
        clients.producer("cableway-" + GROUP + "-" + settings.topic(Topic.RAW) + "-2");
    producer.initTransactions();
    try (KafkaConsumer<byte[], byte[]> consumer = clients.member(GROUP, 500, "")) {
      String raw = settings.topic(Topic.RAW);
      Assignment assignment = new Assignment(raw, new NoState(), partitions -> {});
      BatchSize size = new BatchSize(500, Duration.ofMinutes(5));
      TopicInput input = new TopicInput(consumer, raw, null, assignment, null, size);
      List<IncomingRecord> batch = input.poll();
      while (batch.isEmpty()) {
        batch = input.poll();
      }
      producer.beginTransaction();
      for (IncomingRecord message : batch) {
        Futures.get(
            producer.send(
                ProducerRecords.of(
                    new OutgoingRecord(
                        settings.topic(Topic.CANDIDATES),
                        message.key(),
                        message.value(),
                        Map.of()))));
      }
      producer.sendOffsetsToTransaction(input.consumed().next(), consumer.groupMetadata());
    }
    return producer;
  }

  private TestStage start(EchoStep step) {
    return TestStage.start(
        settings,
        endpoints.consume(Topic.RAW, GROUP),
        step,
        endpoints.produce(Topic.CANDIDATES),
        Map.of());
  }

  private void awaitCount(int count) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> topics.read(Topic.CANDIDATES).size() >= count);
  }

  private void assertNumbersOnceInOrder(int count) {
    Map<String, List<Integer>> numbers = topics.numbersByKey(Topic.CANDIDATES);
    assertThat(numbers).hasSize(Math.min(KEYS, count));
    numbers.values().forEach(ofKey -> assertThat(ofKey).isSorted());
    assertThat(numbers.values().stream().flatMap(List::stream).sorted())
        .containsExactlyElementsOf(IntStream.range(0, count).boxed().toList());
    assertThat(topics.committed(GROUP, Topic.RAW)).isEqualTo(count);
  }
}
