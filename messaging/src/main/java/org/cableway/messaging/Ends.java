package org.cableway.messaging;

import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;

/** How far partitions reach. */
@FunctionalInterface
interface Ends extends AutoCloseable {

  /** The offset behind the last one, of each. */
  Map<TopicPartition, Long> of(Set<TopicPartition> partitions);

  @Override
  default void close() {}
}
