package org.cableway.messaging;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** The partitions of a {@link Home}: which are ours, and in which of them nothing waits. */
final class HomePartitions implements AutoCloseable {

  private final String topic;
  private final Consumer<byte[], byte[]> consumer;
  private final Assignment assignment;
  private final Ends ends;
  private int count;
  private boolean behind;

  /**
   * @param ends how far what is committed reaches, asked of the broker; closed by this
   */
  HomePartitions(
      String topic, Consumer<byte[], byte[]> consumer, Assignment assignment, Ends ends) {
    this.topic = topic;
    this.consumer = consumer;
    this.assignment = assignment;
    this.ends = ends;
  }

  String topic() {
    return topic;
  }

  /** The partition that a key is at home in, ours or not. */
  int number(String key) {
    if (count == 0) {
      count = consumer.partitionsFor(topic).size();
    }
    return Partitioning.number(key, count);
  }

  /**
   * Those of ours where all that was committed before this call is behind us, or in the batch.
   *
   * @param waiting what was read and is not in the batch
   */
  Set<Integer> drained(Iterable<IncomingRecord> waiting) {
    Set<TopicPartition> open = new HashSet<>();
    assignment.owned(topic).forEach(number -> open.add(new TopicPartition(topic, number)));
    int owned = open.size();
    waiting.forEach(
        message -> open.remove(new TopicPartition(message.topic(), message.partition())));
    Map<TopicPartition, Long> reaches = open.isEmpty() ? Map.of() : ends.of(Set.copyOf(open));
    Set<Integer> drained = new HashSet<>();
    for (TopicPartition partition : open) {
      if (position(partition) >= reaches.get(partition)) {
        drained.add(partition.partition());
      }
    }
    behind = drained.size() < owned;
    return drained;
  }

  private long position(TopicPartition partition) {
    try {
      return consumer.position(partition, Duration.ZERO);
    } catch (TimeoutException e) {
      // Not known yet, as nothing was read since it came to us.
      return -1;
    }
  }

  /**
   * What waits in them comes before other topics, once: or with each batch that goes to the topic
   * instead there would be more to wait for.
   */
  List<TopicPartition> others() {
    if (!behind) {
      return List.of();
    }
    behind = false;
    return consumer.assignment().stream().filter(one -> !one.topic().equals(topic)).toList();
  }

  @Override
  public void close() {
    ends.close();
  }
}
