package org.cableway.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.cableway.contract.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TopicReaderIT {

  private final KafkaSettings settings = TestCluster.settings(2);
  private final TestTopics topics = new TestTopics(settings);

  @AfterEach
  void closeTopics() {
    topics.close();
  }

  /** The end of what is committed is before it, and a reader that stops there misses it. */
  @Test
  void theLastTransactionIsWaitedFor() throws Exception {
    topics.write(Topic.INDEX, "a", "1", Map.of());
    try (KafkaProducer<byte[], byte[]> producer = open()) {
      producer.beginTransaction();
      Futures.get(producer.send(record("a", "2")));
      CompletableFuture<List<String>> reading =
          CompletableFuture.supplyAsync(() -> topics.values(Topic.INDEX));
      assertThatThrownBy(() -> reading.get(2, TimeUnit.SECONDS))
          .isInstanceOf(TimeoutException.class);
      producer.commitTransaction();
      assertThat(reading.get(20, TimeUnit.SECONDS)).containsExactly("1", "2");
    }
  }

  @Test
  void whatWasAbortedIsNotRead() {
    topics.write(Topic.INDEX, "a", "1", Map.of());
    try (KafkaProducer<byte[], byte[]> producer = open()) {
      producer.beginTransaction();
      Futures.get(producer.send(record("a", "2")));
      producer.abortTransaction();
    }
    assertThat(topics.values(Topic.INDEX)).containsExactly("1");
  }

  @Test
  void onlyThePartitionsThatWereAskedForAreRead() {
    topics.writeNumbers(Topic.INDEX, 0, 100, 100);
    List<Integer> partitions = new CopyOnWriteArrayList<>();
    new TopicReader(settings)
        .read(Topic.INDEX, Set.of(1), message -> partitions.add(message.partition()));
    assertThat(partitions).isNotEmpty().containsOnly(1);
  }

  @Test
  void aMissingTopicIsSaidSo() {
    KafkaSettings none = TestCluster.settingsWithoutTopics(1);
    assertThatThrownBy(() -> new TopicReader(none).read(Topic.RAW, message -> {}))
        .hasMessageContaining("no such topic");
  }

  @Test
  void aFollowerGivesWhatComesUntilItIsClosed() throws Exception {
    topics.write(Topic.PARSED, "a", "1", Map.of());
    List<String> all = new CopyOnWriteArrayList<>();
    List<String> fresh = new CopyOnWriteArrayList<>();
    List<Thread> threads;
    try (TopicFollower fromBeginning = follower(TopicFollower.Start.BEGINNING, all);
        TopicFollower fromEnd = follower(TopicFollower.Start.END, fresh)) {
      threads = List.of(new Thread(fromBeginning), new Thread(fromEnd));
      threads.forEach(Thread::start);
      topics.write(Topic.PARSED, "a", "2", Map.of());
      await().untilAsserted(() -> assertThat(all).containsExactly("1", "2"));
      await().untilAsserted(() -> assertThat(fresh).containsExactly("2"));
    }
    for (Thread thread : threads) {
      thread.join(5_000);
      assertThat(thread.isAlive()).isFalse();
    }
  }

  private TopicFollower follower(TopicFollower.Start start, List<String> values) {
    return new TopicFollower(
        settings, Topic.PARSED, start, message -> values.add(Messages.text(message.value())));
  }

  private KafkaProducer<byte[], byte[]> open() {
    KafkaProducer<byte[], byte[]> producer =
        new KafkaClients(settings).producer("cableway-reader-it-" + settings.prefix());
    producer.initTransactions();
    return producer;
  }

  private ProducerRecord<byte[], byte[]> record(String key, String value) {
    return ProducerRecords.of(
        new OutgoingRecord(settings.topic(Topic.INDEX), key, Messages.bytes(value), Map.of()));
  }
}
