package org.cableway.messaging;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.common.utils.Utils;

/**
 * Which partition of its topic a record goes to.
 *
 * @param text its hash decides, as if it were the key; null where {@code every} is true
 * @param every true for a record that is written to each partition: a tombstone of what may stand
 *     on any of them
 */
public record Partitioning(String text, boolean every) {

  /** To each partition. */
  public static final Partitioning EVERY = new Partitioning(null, true);

  /** To the partition that a record with this key goes to. */
  public static Partitioning of(String text) {
    return new Partitioning(text, false);
  }

  /** The numbers of the partitions, given how many there are. */
  List<Integer> numbers(int partitions) {
    return every
        ? IntStream.range(0, partitions).boxed().toList()
        : List.of(number(text, partitions));
  }

  /** The number that Kafka's producers give a key. */
  static int number(String key, int partitions) {
    return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % partitions;
  }
}
