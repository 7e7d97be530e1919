package org.cableway.messaging;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * The offsets that a batch consumed.
 *
 * @param next next offset to read, a partition; empty where Kafka does not keep them
 * @param group the member as of now: a commit of an earlier generation is refused by the broker
 */
record ConsumedOffsets(Map<TopicPartition, OffsetAndMetadata> next, ConsumerGroupMetadata group) {

  static final ConsumedOffsets NONE = new ConsumedOffsets(Map.of(), null);
}
