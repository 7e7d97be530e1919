package org.cableway.messaging;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.cableway.contract.Topic;

/** Cuts off what a group has consumed of a topic that is not compacted. */
public final class Truncation {

  private final KafkaSettings settings;

  public Truncation(KafkaSettings settings) {
    this.settings = settings;
  }

  /** Nobody can read any more what the group has committed; what it has not yet read stays. */
  public void consumed(Topic topic, String group) {
    try (Admin admin = new KafkaClients(settings).admin()) {
      Map<TopicPartition, RecordsToDelete> consumed = new HashMap<>();
      Map<TopicPartition, OffsetAndMetadata> offsets =
          Futures.get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
      offsets.forEach(
          (partition, offset) -> {
            if (partition.topic().equals(settings.topic(topic))) {
              consumed.put(partition, RecordsToDelete.beforeOffset(offset.offset()));
            }
          });
      Futures.get(admin.deleteRecords(consumed).all());
    }
  }
}
