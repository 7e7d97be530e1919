package org.cableway.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.cableway.contract.Topic;

/**
 * A topic once through, up to where its end was at the start, whoever else reads it. How far it is
 * is not kept in a group but counted in the transactions of what it gives: each message says by how
 * much it moves its partition, and the sums are where a run goes on that was killed.
 */
public final class TopicSource implements BatchSource, AutoCloseable {

  private static final String ADVANCE = "position-advance";
  private static final String COUNT = "at.";

  private final KafkaSettings settings;
  private final Topic topic;
  private final Supplier<Map<String, Long>> counts;
  private final Map<Integer, Long> next = new ConcurrentHashMap<>();
  private final Map<TopicPartition, Long> ends = new ConcurrentHashMap<>();
  private KafkaConsumer<byte[], byte[]> consumer;
  private volatile boolean pending;
  private volatile boolean exhausted;
  private volatile RuntimeException failure;

  /**
   * @param counts the sums of what {@link #moved} gave, read when no earlier run can add to them
   */
  public TopicSource(KafkaSettings settings, Topic topic, Supplier<Map<String, Long>> counts) {
    this.settings = settings;
    this.topic = topic;
    this.counts = counts;
  }

  /** What has to be counted in the transaction of a message: {@code at.3} and a number. */
  public static Map<String, Long> moved(IncomingRecord message) {
    return Map.of(COUNT + message.partition(), Long.valueOf(message.headers().get(ADVANCE)));
  }

  @Override
  public void opened() {
    ends.putAll(new TopicReader(settings).ends(topic));
    consumer = new KafkaClients(settings).loner();
    consumer.assign(ends.keySet());
    Map<String, Long> sums = counts.get();
    for (TopicPartition partition : ends.keySet()) {
      long start = sums.getOrDefault(COUNT + partition.partition(), 0L);
      next.put(partition.partition(), start);
      consumer.seek(partition, start);
    }
  }

  @Override
  public List<IncomingRecord> poll(Duration timeout) {
    List<IncomingRecord> messages = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> read : consumer.poll(timeout)) {
      if (read.offset() < ends.get(new TopicPartition(read.topic(), read.partition()))) {
        messages.add(message(read));
      }
    }
    ends.forEach(this::pauseAtEnd);
    exhausted = consumer.paused().size() == ends.size();
    pending = !messages.isEmpty();
    return messages;
  }

  private void pauseAtEnd(TopicPartition partition, long end) {
    if (consumer.position(partition) >= end) {
      consumer.pause(List.of(partition));
    }
  }

  private IncomingRecord message(ConsumerRecord<byte[], byte[]> read) {
    IncomingRecord message = IncomingRecords.of(read);
    long following = read.offset() + 1;
    long before = next.put(read.partition(), following);
    Map<String, String> headers = new HashMap<>(message.headers());
    headers.put(ADVANCE, Long.toString(following - before));
    return new IncomingRecord(
        message.topic(),
        message.partition(),
        message.offset(),
        message.key(),
        message.value(),
        headers,
        message.timestamp());
  }

  @Override
  public void committed() {
    pending = false;
  }

  @Override
  public void failed(RuntimeException cause) {
    failure = cause;
  }

  /**
   * True when everything was given and stands.
   *
   * @throws IllegalStateException where another process does the same work
   */
  @Override
  public boolean finished() {
    if (failure != null) {
      throw new IllegalStateException("source: another process works on it", failure);
    }
    return exhausted && !pending;
  }

  /** How much was given, 0 to 1. */
  public double share() {
    long all = ends.values().stream().mapToLong(Long::longValue).sum();
    long given = next.values().stream().mapToLong(Long::longValue).sum();
    return exhausted || all == 0 ? (exhausted ? 1 : 0) : (double) given / all;
  }

  /** Not before the route that reads it has stopped. */
  @Override
  public void close() {
    if (consumer != null) {
      consumer.close();
    }
  }
}
