package org.cableway.messaging;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;

/**
 * The partitions that are ours. Kafka calls back within a poll, where no batch is in work and no
 * transaction open, so there is nothing to commit or abort first; what changes is noted there and
 * done after the poll, where restoring state may take its time and may fail.
 */
final class Assignment implements ConsumerRebalanceListener {

  private final String stateTopic;
  private final BatchState state;
  private final Consumer<Set<TopicPartition>> takeOver;
  private final Deque<Runnable> changes = new ArrayDeque<>();
  private final Set<TopicPartition> owned = new HashSet<>();

  /**
   * @param stateTopic the topic whose partitions have state
   * @param takeOver is given all owned partitions after a change, before state is restored
   */
  Assignment(String stateTopic, BatchState state, Consumer<Set<TopicPartition>> takeOver) {
    this.stateTopic = stateTopic;
    this.state = state;
    this.takeOver = takeOver;
  }

  @Override
  public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
    Set<TopicPartition> gone = Set.copyOf(partitions);
    changes.add(() -> drop(gone));
  }

  @Override
  public void onPartitionsLost(Collection<TopicPartition> partitions) {
    onPartitionsRevoked(partitions);
  }

  @Override
  public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
    Set<TopicPartition> come = Set.copyOf(partitions);
    changes.add(() -> take(come));
  }

  /**
   * Does what the last poll noted.
   *
   * @return true where there was something
   */
  boolean settle() {
    boolean changed = !changes.isEmpty();
    while (!changes.isEmpty()) {
      changes.remove().run();
    }
    return changed;
  }

  /** The partitions of a topic that are ours. */
  Set<Integer> owned(String topic) {
    return numbers(owned, topic);
  }

  /** Lets go of all. */
  void release() {
    changes.clear();
    drop(Set.copyOf(owned));
  }

  private void take(Set<TopicPartition> partitions) {
    owned.addAll(partitions);
    takeOver.accept(Set.copyOf(owned));
    Set<Integer> numbers = numbers(partitions, stateTopic);
    if (!numbers.isEmpty()) {
      state.assigned(numbers);
    }
  }

  private void drop(Set<TopicPartition> partitions) {
    owned.removeAll(partitions);
    Set<Integer> numbers = numbers(partitions, stateTopic);
    if (!numbers.isEmpty()) {
      state.revoked(numbers);
    }
  }

  private static Set<Integer> numbers(Collection<TopicPartition> partitions, String topic) {
    Set<Integer> numbers = new TreeSet<>();
    for (TopicPartition partition : partitions) {
      if (partition.topic().equals(topic)) {
        numbers.add(partition.partition());
      }
    }
    return numbers;
  }
}
