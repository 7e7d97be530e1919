package org.cableway.benchmarks.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.cableway.contract.Topic;
import org.cableway.messaging.broker.DataFolder;

/** How long {@code cableway run} takes from its start until its first record can be read. */
public final class Start {

  private static final long LOOK_NANOS = 20_000_000L;
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final String PARSED = Topic.PARSED.name(Topic.DEFAULT_PREFIX);

  private Start() {}

  /**
   * @param args folder for data, rounds, and the command that starts {@code run}
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    double[] seconds = new double[Integer.parseInt(args[1])];
    round(args, seconds.length); // in which what reads along gets warm, and leaves the cores alone
    for (int i = 0; i < seconds.length; i++) {
      seconds[i] = round(args, i);
    }
    Arrays.sort(seconds);
    System.out.printf(
        Locale.ROOT,
        "run, to its first record: median %.2f s, least %.2f s, of %d rounds%n",
        seconds[seconds.length / 2],
        seconds[0],
        seconds.length);
  }

  private static double round(String[] args, int round) throws IOException, InterruptedException {
    Path data = Path.of(args[0]).resolve("data-" + round);
    List<String> command = new ArrayList<>(List.of(args).subList(2, args.length));
    command.addAll(List.of("--data", data.toString()));
    return measure(command, data);
  }

  private static double measure(List<String> command, Path data)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process run =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    awaitRecord(run, awaitBroker(run, data));
    double seconds = (System.nanoTime() - start) / 1e9;
    // Not killed: what a later round measures would be slower beside what this one cleans up.
    run.waitFor();
    return seconds;
  }

  private static String awaitBroker(Process run, Path data) {
    Optional<String> address = DataFolder.bootstrap(data);
    while (address.isEmpty()) {
      pause(run);
      address = DataFolder.bootstrap(data);
    }
    return address.get();
  }

  // One consumer for all of it: to make one takes as much of a core as the run has left over.
  private static void awaitRecord(Process run, String bootstrap) {
    try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(reader(bootstrap))) {
      List<TopicPartition> partitions = awaitPartitions(run, consumer);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      while (consumer.poll(POLL).isEmpty()) {
        pause(run);
      }
    }
  }

  private static Map<String, Object> reader(String bootstrap) {
    return Map.of(
        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
        bootstrap,
        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
        "read_committed",
        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
        false,
        ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
        ByteArrayDeserializer.class,
        ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
        ByteArrayDeserializer.class);
  }

  private static List<TopicPartition> awaitPartitions(
      Process run, KafkaConsumer<byte[], byte[]> consumer) {
    while (true) {
      List<TopicPartition> found = new ArrayList<>();
      for (PartitionInfo partition : consumer.partitionsFor(PARSED)) {
        found.add(new TopicPartition(PARSED, partition.partition()));
      }
      if (!found.isEmpty()) {
        return found;
      }
      pause(run);
    }
  }

  private static void pause(Process run) {
    LockSupport.parkNanos(LOOK_NANOS);
    if (!run.isAlive()) {
      throw new IllegalStateException(
          "run: ended with " + run.exitValue() + " (expected: records)");
    }
  }
}
