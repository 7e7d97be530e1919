package org.cableway.messaging;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Batches of a topic, or of two of them, as a member of a group. */
final class TopicInput implements BatchInput {

  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration CLOSE_WITHIN = Duration.ofSeconds(5);
  private static final long LARGEST_BATCH_BYTES = 16L * 1024 * 1024;

  private final Consumer<byte[], byte[]> consumer;
  private final String topic;
  private final HomePartitions home;
  private final Assignment assignment;
  private final StoredOffsets stored;
  private final BatchSize size;
  private final Deque<IncomingRecord> fetched = new ArrayDeque<>();
  private List<IncomingRecord> batch = List.of();
  private boolean filled;

  /**
   * @param home partitions of a second topic; null where one alone is read
   * @param stored the store that owns the offsets; null where Kafka keeps them
   * @param size outlives this, as a batch that was too slow may be the end of it
   */
  TopicInput(
      Consumer<byte[], byte[]> consumer,
      String topic,
      HomePartitions home,
      Assignment assignment,
      StoredOffsets stored,
      BatchSize size) {
    this.consumer = consumer;
    this.topic = topic;
    this.home = home;
    this.assignment = assignment;
    this.stored = stored;
    this.size = size;
    consumer.subscribe(home == null ? List.of(topic) : List.of(topic, home.topic()), assignment);
  }

  @Override
  public List<IncomingRecord> poll() {
    if (fetched.isEmpty()) {
      fetchWithout(catchingUp(), POLL);
    } else {
      // Only to be heard: Kafka does not know that there is enough in hand.
      fetchWithout(consumer.assignment(), Duration.ZERO);
    }
    batch = List.copyOf(next());
    size.began();
    return batch;
  }

  private List<IncomingRecord> next() {
    List<IncomingRecord> next = new ArrayList<>();
    filled = fetched.size() >= size.crowd();
    long bytes = 0;
    while (!fetched.isEmpty() && next.size() < size.next()) {
      bytes += RecordSize.of(fetched.peek());
      if (bytes > LARGEST_BATCH_BYTES && !next.isEmpty()) {
        filled = true;
        break;
      }
      next.add(fetched.remove());
    }
    return next;
  }

  /**
   * What to leave aside while home is behind. Only where batches are full: the consumer asks for
   * more before it hands out what came, without what is left aside, and where little comes that
   * question stands for half a second.
   */
  private Collection<TopicPartition> catchingUp() {
    return home == null || !filled ? List.of() : home.others();
  }

  private void fetchWithout(Collection<TopicPartition> partitions, Duration patience) {
    consumer.pause(partitions);
    fetch(patience);
    consumer.resume(consumer.assignment());
  }

  private void fetch(Duration patience) {
    Iterable<ConsumerRecord<byte[], byte[]>> polled = consumer.poll(patience);
    boolean changed = assignment.settle();
    if (changed) {
      // What is in hand may be another's now; what is still ours comes from the last commit on.
      fetched.clear();
    }
    if (changed && stored != null) {
      // What came was read from where Kafka thinks that we are.
      stored.seek(consumer, assignment.owned(topic));
      return;
    }
    for (ConsumerRecord<byte[], byte[]> record : polled) {
      fetched.add(IncomingRecords.of(record));
    }
  }

  /** What was read and is in no batch yet. */
  List<IncomingRecord> waiting() {
    return List.copyOf(fetched);
  }

  /** The batch as one body. */
  RecordBatch whole(List<IncomingRecord> records) {
    Map<Integer, Long> next = new HashMap<>();
    records.forEach(record -> next.put(record.partition(), record.offset() + 1));
    return new RecordBatch(stored.topicKey(), records, next);
  }

  @Override
  public ConsumedOffsets consumed() {
    if (stored != null) {
      return ConsumedOffsets.NONE;
    }
    Map<TopicPartition, OffsetAndMetadata> next = new HashMap<>();
    for (IncomingRecord record : batch) {
      next.put(partition(record), new OffsetAndMetadata(record.offset() + 1));
    }
    return new ConsumedOffsets(next, consumer.groupMetadata());
  }

  @Override
  public void committed() {
    size.ended(batch.size());
    batch = List.of();
  }

  @Override
  public void rewind() {
    size.ended(batch.size());
    Map<TopicPartition, Long> first = new HashMap<>();
    batch.forEach(record -> first.putIfAbsent(partition(record), record.offset()));
    fetched.forEach(record -> first.putIfAbsent(partition(record), record.offset()));
    batch = List.of();
    fetched.clear();
    if (stored != null) {
      // The store may have kept the batch and failed after that: it knows.
      stored.seek(consumer, assignment.owned(topic));
      return;
    }
    first.forEach(consumer::seek);
  }

  private static TopicPartition partition(IncomingRecord record) {
    return new TopicPartition(record.topic(), record.partition());
  }

  @Override
  public boolean filled() {
    return filled;
  }

  @Override
  public boolean finished() {
    return false;
  }

  /** The group decides whose the partitions are: whatever fenced us, we ask it again. */
  @Override
  public boolean yieldTo(TwinException twin) {
    return false;
  }

  @Override
  public void close() {
    try (home) {
      assignment.release();
    } finally {
      consumer.close(CloseOptions.timeout(CLOSE_WITHIN));
    }
  }
}
