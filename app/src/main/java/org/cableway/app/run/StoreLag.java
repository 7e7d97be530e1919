package org.cableway.app.run;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.cableway.contract.Topic;
import org.cableway.messaging.KafkaSettings;
import org.cableway.store.StoreFullException;

/**
 * Whether a store holds all of {@code cables.parsed}. The end offsets alone cannot say: behind the
 * last record stands the mark of its transaction, which no reader is given.
 */
final class StoreLag implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final Set<TopicPartition> partitions;

  private final ObservedStore store;

  StoreLag(KafkaSettings kafka, ObservedStore store) {
    this.store = store;
    Map<String, Object> properties = new HashMap<>(kafka.client());
    properties.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrap());
    properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
    ByteArrayDeserializer bytes = new ByteArrayDeserializer();
    consumer = new KafkaConsumer<>(properties, bytes, bytes);
    partitions =
        consumer.partitionsFor(kafka.topic(Topic.PARSED)).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .collect(Collectors.toUnmodifiableSet());
    consumer.assign(partitions);
  }

  /** As {@link ObservedStore#requireRoom()}. */
  void requireRoom() {
    store.requireRoom();
  }

  /**
   * True when no committed record stands at or behind the offsets that the store keeps.
   *
   * @throws StoreFullException where the store has no room to catch up
   */
  boolean caughtUp() {
    requireRoom();
    return store.applied(numbers()).map(this::nothingBehind).orElse(false);
  }

  /** How many messages of the topic the store has passed, and how many there are about. */
  ProgressState progress() {
    Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    Map<Integer, Long> applied = store.applied(numbers()).orElse(Map.of());
    long done = 0;
    long total = 0;
    for (TopicPartition partition : partitions) {
      long begin = begins.get(partition);
      done += Math.max(0, applied.getOrDefault(partition.partition(), begin) - begin);
      total += ends.get(partition) - begin;
    }
    return new ProgressState(done, total);
  }

  private Set<Integer> numbers() {
    return partitions.stream().map(TopicPartition::partition).collect(Collectors.toSet());
  }

  private boolean nothingBehind(Map<Integer, Long> applied) {
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    seek(applied);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!atEnd(ends)) {
      if (!consumer.poll(POLL).isEmpty() || System.nanoTime() > deadline) {
        return false;
      }
    }
    return true;
  }

  private void seek(Map<Integer, Long> applied) {
    for (TopicPartition partition : partitions) {
      Long next = applied.get(partition.partition());
      if (next == null) {
        consumer.seekToBeginning(Set.of(partition));
      } else {
        consumer.seek(partition, next);
      }
    }
  }

  private boolean atEnd(Map<TopicPartition, Long> ends) {
    return partitions.stream().allMatch(part -> consumer.position(part) >= ends.get(part));
  }

  @Override
  public void close() {
    consumer.close();
  }
}
