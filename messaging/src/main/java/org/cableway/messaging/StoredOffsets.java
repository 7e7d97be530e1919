package org.cableway.messaging;

import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Puts a consumer to where the store says that it is. */
final class StoredOffsets {

  private final OffsetStore store;
  private final String topic;
  private final String topicKey;

  /**
   * @param topicKey as in {@link OffsetStore#offsets}
   */
  StoredOffsets(OffsetStore store, String topic, String topicKey) {
    this.store = store;
    this.topic = topic;
    this.topicKey = topicKey;
  }

  String topicKey() {
    return topicKey;
  }

  /** Partitions that the store does not know are read from their beginning. */
  void seek(Consumer<?, ?> consumer, Set<Integer> partitions) {
    if (partitions.isEmpty()) {
      return;
    }
    Map<Integer, Long> offsets = store.offsets(topicKey, partitions);
    for (int number : partitions) {
      TopicPartition partition = new TopicPartition(topic, number);
      Long offset = offsets.get(number);
      if (offset == null) {
        consumer.seekToBeginning(Set.of(partition));
      } else {
        consumer.seek(partition, offset);
      }
    }
  }
}
