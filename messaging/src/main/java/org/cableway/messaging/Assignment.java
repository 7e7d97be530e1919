package org.cableway.messaging;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
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

  private final BatchState state;
  private final Consumer<Set<Integer>> takeOver;
  private final Deque<Runnable> changes = new ArrayDeque<>();
  private final Set<Integer> owned = new TreeSet<>();

  /**
   * @param takeOver is given all owned partitions after a change, before state is restored
   */
  Assignment(BatchState state, Consumer<Set<Integer>> takeOver) {
    this.state = state;
    this.takeOver = takeOver;
  }

  @Override
  public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
    Set<Integer> gone = numbers(partitions);
    changes.add(() -> drop(gone));
  }

  @Override
  public void onPartitionsLost(Collection<TopicPartition> partitions) {
    onPartitionsRevoked(partitions);
  }

  @Override
  public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
    Set<Integer> come = numbers(partitions);
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

  /** All partitions that are ours. */
  Set<Integer> owned() {
    return Set.copyOf(owned);
  }

  /** Lets go of all. */
  void release() {
    changes.clear();
    drop(owned());
  }

  private void take(Set<Integer> partitions) {
    owned.addAll(partitions);
    takeOver.accept(owned());
    if (!partitions.isEmpty()) {
      state.assigned(partitions);
    }
  }

  private void drop(Set<Integer> partitions) {
    owned.removeAll(partitions);
    if (!partitions.isEmpty()) {
      state.revoked(partitions);
    }
  }

  private static Set<Integer> numbers(Collection<TopicPartition> partitions) {
    Set<Integer> numbers = new TreeSet<>();
    partitions.forEach(partition -> numbers.add(partition.partition()));
    return numbers;
  }
}
