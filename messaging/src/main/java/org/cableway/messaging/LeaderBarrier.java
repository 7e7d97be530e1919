package org.cableway.messaging;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.errors.RetriableException;

/**
 * Topics are created before their leaders are online; {@code listOffsets} answers when they are.
 */
final class LeaderBarrier {

  private static final long PAUSE_MS = 100;

  private final Admin admin;

  LeaderBarrier(Admin admin) {
    this.admin = admin;
  }

  void await(Collection<TopicDescription> topics, Duration limit) {
    Map<TopicPartition, OffsetSpec> partitions = new HashMap<>();
    for (TopicDescription topic : topics) {
      for (TopicPartitionInfo partition : topic.partitions()) {
        partitions.put(
            new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest());
      }
    }
    long deadline = System.nanoTime() + limit.toNanos();
    while (true) {
      try {
        Futures.get(admin.listOffsets(partitions).all());
        return;
      } catch (RetriableException e) {
        if (System.nanoTime() > deadline) {
          throw new IllegalStateException(
              "topics: a partition without a leader (expected: online within " + limit + ")", e);
        }
        Pause.of(PAUSE_MS);
      }
    }
  }
}
