package org.cableway.messaging;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.cableway.contract.Topic;

/**
 * Follows a topic without a group, for {@code tail} and the live report: {@link #run()} gives each
 * committed record to the sink until {@link #close()}.
 */
public final class TopicFollower implements Runnable, AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(200);

  /** Where following starts. */
  public enum Start {
    /** With the first record that the topic still holds. */
    BEGINNING,
    /** With what is written from now on. */
    END
  }

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final Consumer<IncomingRecord> sink;
  private final AtomicBoolean owned = new AtomicBoolean();
  private volatile boolean closed;

  /**
   * The position is taken here, not when {@link #run()} starts: what is written afterwards comes.
   *
   * @param sink is given each record, on the thread that runs, in order a partition
   * @throws IllegalStateException where the topic is missing
   */
  public TopicFollower(
      KafkaSettings settings, Topic topic, Start start, Consumer<IncomingRecord> sink) {
    this.consumer = new KafkaClients(settings).loner();
    this.sink = sink;
    position(settings.topic(topic), start);
  }

  private void position(String topic, Start start) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(partition -> new TopicPartition(topic, partition.partition()))
            .toList();
    if (partitions.isEmpty()) {
      consumer.close();
      throw new IllegalStateException(topic + ": no such topic (expected: created at start)");
    }
    consumer.assign(partitions);
    if (start == Start.BEGINNING) {
      consumer.seekToBeginning(partitions);
    } else {
      consumer.seekToEnd(partitions);
    }
    partitions.forEach(consumer::position);
  }

  /** Follows until closed, once; what the sink throws ends it. */
  @Override
  public void run() {
    if (!owned.compareAndSet(false, true)) {
      return;
    }
    try (consumer) {
      while (!closed) {
        for (ConsumerRecord<byte[], byte[]> read : consumer.poll(POLL)) {
          sink.accept(IncomingRecords.of(read));
        }
      }
    }
  }

  /** Makes {@link #run()} return within a poll; callable from any thread. */
  @Override
  public void close() {
    closed = true;
    if (owned.compareAndSet(false, true)) {
      consumer.close();
    }
  }
}
