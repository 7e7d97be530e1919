package org.cableway.messaging.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeProducersResult.PartitionProducerState;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Killed between "prepare commit" and the last marker, the broker ends every transaction at its
 * next start: with the stale registration in place, now and then one stayed open for ever. {@code
 * -Dcableway.kills=N} makes it longer, {@code -Dcableway.seed=S} repeats its pauses.
 */
class KilledWhileCommittingIT {

  private static final int KILLS = Integer.getInteger("cableway.kills", 3);

  @TempDir Path data;

  @Test
  void noTransactionStaysOpen() throws Exception {
    long seed = Long.getLong("cableway.seed", System.nanoTime());
    System.out.println("KilledWhileCommittingIT: -Dcableway.seed=" + seed);
    Random random = new Random(seed);
    for (int kill = 0; kill < KILLS; kill++) {
      Process process = BrokerProcess.start(CommittingProcess.class, data);
      try {
        BrokerProcess.awaitBootstrap(data);
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(500 + random.nextInt(1_500));
        await().atMost(Duration.ofMinutes(1)).until(() -> System.nanoTime() > end);
      } finally {
        process.destroyForcibly();
      }
      assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
      try (EmbeddedBroker broker = EmbeddedBroker.start(data);
          Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
        await()
            .atMost(Duration.ofSeconds(20))
            .untilAsserted(() -> assertThat(open(admin)).isEmpty());
      }
    }
  }

  /** The transactions that readers wait for, as text. */
  private static List<String> open(Admin admin) throws Exception {
    List<TopicPartition> partitions = new ArrayList<>();
    for (int partition = 0; partition < CommittingProcess.PARTITIONS; partition++) {
      partitions.add(new TopicPartition(CommittingProcess.TOPIC, partition));
    }
    List<String> open = new ArrayList<>();
    for (Map.Entry<TopicPartition, PartitionProducerState> state :
        admin.describeProducers(partitions).all().get().entrySet()) {
      state.getValue().activeProducers().stream()
          .filter(producer -> producer.currentTransactionStartOffset().isPresent())
          .forEach(producer -> open.add(state.getKey() + ": " + producer));
    }
    return open;
  }
}
