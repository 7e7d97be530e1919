package org.cableway.messaging;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.cableway.contract.Topic;

/**
 * Reads a topic from its beginning to where its end was when the reading started: to restore state,
 * for the ledger, for the report. Only what was committed comes, but the end is that of everything
 * written: a transaction whose commit is still on its way is waited for, not missed (KAFKA-10167).
 */
public final class TopicReader {

  // A transaction that nobody ends is aborted by the broker long before.
  private static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);
  private static final Duration POLL = Duration.ofMillis(200);

  private final KafkaSettings settings;
  private final KafkaClients clients;

  public TopicReader(KafkaSettings settings) {
    this.settings = settings;
    this.clients = new KafkaClients(settings);
  }

  /**
   * Reads all partitions.
   *
   * @param sink is given each record, on the calling thread, in order a partition
   * @throws IllegalStateException where the topic is missing, or nothing moves for two minutes
   */
  public void read(Topic topic, Consumer<IncomingRecord> sink) {
    try (Admin admin = clients.admin()) {
      read(admin, topic, partitions(admin, settings.topic(topic)), sink);
    }
  }

  /** Reads some partitions, as {@link #read(Topic, Consumer)}. */
  public void read(Topic topic, Set<Integer> partitions, Consumer<IncomingRecord> sink) {
    try (Admin admin = clients.admin()) {
      read(admin, topic, partitions, sink);
    }
  }

  /** The end of each partition, of everything written. */
  Map<TopicPartition, Long> ends(Topic topic) {
    try (Admin admin = clients.admin()) {
      String name = settings.topic(topic);
      return ends(admin, name, partitions(admin, name));
    }
  }

  private void read(
      Admin admin, Topic topic, Set<Integer> partitions, Consumer<IncomingRecord> sink) {
    Map<TopicPartition, Long> ends = ends(admin, settings.topic(topic), partitions);
    if (ends.values().stream().allMatch(end -> end == 0)) {
      return;
    }
    try (KafkaConsumer<byte[], byte[]> consumer = clients.briefLoner()) {
      consumer.assign(ends.keySet());
      consumer.seekToBeginning(ends.keySet());
      readTo(ends, consumer, sink);
    }
  }

  private String hanging() {
    List<String> found = new HangingTransactions(settings).find();
    return found.isEmpty() ? "no transaction is without its coordinator" : found.toString();
  }

  private void readTo(
      Map<TopicPartition, Long> ends,
      KafkaConsumer<byte[], byte[]> consumer,
      Consumer<IncomingRecord> sink) {
    Set<TopicPartition> open = new HashSet<>(ends.keySet());
    Map<TopicPartition, Long> positions = new HashMap<>();
    long moved = System.nanoTime();
    while (true) {
      for (TopicPartition partition : Set.copyOf(open)) {
        long position = consumer.position(partition);
        if (!Long.valueOf(position).equals(positions.put(partition, position))) {
          moved = System.nanoTime();
        }
        if (position >= ends.get(partition)) {
          open.remove(partition);
          consumer.pause(Set.of(partition));
        }
      }
      if (open.isEmpty()) {
        return;
      }
      if (System.nanoTime() - moved > LONGEST_SILENCE.toNanos()) {
        throw new IllegalStateException(
            open
                + ": no progress for "
                + LONGEST_SILENCE
                + " (expected: offsets "
                + ends
                + "); "
                + hanging());
      }
      for (ConsumerRecord<byte[], byte[]> read : consumer.poll(POLL)) {
        if (read.offset() < ends.get(new TopicPartition(read.topic(), read.partition()))) {
          sink.accept(IncomingRecords.of(read));
        }
      }
    }
  }

  private static Set<Integer> partitions(Admin admin, String topic) {
    try {
      TopicDescription description =
          Futures.get(admin.describeTopics(Set.of(topic)).topicNameValues().get(topic));
      Set<Integer> partitions = new HashSet<>();
      for (TopicPartitionInfo partition : description.partitions()) {
        partitions.add(partition.partition());
      }
      return partitions;
    } catch (UnknownTopicOrPartitionException e) {
      throw new IllegalStateException(topic + ": no such topic (expected: created at start)", e);
    }
  }

  private static Map<TopicPartition, Long> ends(
      Admin admin, String topic, Set<Integer> partitions) {
    Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
    for (int partition : partitions) {
      asked.put(new TopicPartition(topic, partition), OffsetSpec.latest());
    }
    Map<TopicPartition, Long> ends = new HashMap<>();
    for (Map.Entry<TopicPartition, ListOffsetsResultInfo> end :
        Futures.get(admin.listOffsets(asked).all()).entrySet()) {
      ends.put(end.getKey(), end.getValue().offset());
    }
    return ends;
  }
}
