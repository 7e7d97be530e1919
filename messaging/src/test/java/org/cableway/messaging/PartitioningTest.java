package org.cableway.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.Test;

class PartitioningTest {

  /** Whoever owns a key by this number must find there what any producer sends under that key. */
  @Test
  void number_isThatOfKafkasProducers() {
    for (int i = 0; i < 1_000; i++) {
      String key = "09SUVA" + i;
      assertThat(Partitioning.number(key, 12))
          .isEqualTo(BuiltInPartitioner.partitionForKey(Messages.bytes(key), 12));
      assertThat(Partitioning.of(key).numbers(12)).containsExactly(Partitioning.number(key, 12));
    }
  }

  @Test
  void everyPartitionIsNamedOnce() {
    assertThat(Partitioning.EVERY.numbers(3)).containsExactly(0, 1, 2);
  }
}
