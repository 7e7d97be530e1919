package org.cableway.benchmarks.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.KafkaException;
import org.cableway.contract.Topic;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.TopicFollower;
import org.cableway.messaging.broker.DataFolder;

/** How long {@code cableway run} takes from its start until its first record can be read. */
public final class Start {

  private static final long LOOK_NANOS = 2_000_000L;

  private Start() {}

  /**
   * @param args folder for data, rounds, and the command that starts {@code run}
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    double[] seconds = new double[Integer.parseInt(args[1])];
    for (int i = 0; i < seconds.length; i++) {
      Path data = Path.of(args[0]).resolve("data-" + i);
      List<String> command = new ArrayList<>(List.of(args).subList(2, args.length));
      command.addAll(List.of("--data", data.toString()));
      seconds[i] = measure(command, data);
    }
    Arrays.sort(seconds);
    System.out.printf(
        Locale.ROOT,
        "run, to its first record: median %.2f s, least %.2f s, of %d rounds%n",
        seconds[seconds.length / 2],
        seconds[0],
        seconds.length);
  }

  private static double measure(List<String> command, Path data)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process run =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    awaitRecord(run, KafkaSettings.of(awaitBroker(run, data)));
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

  private static void awaitRecord(Process run, KafkaSettings kafka) {
    AtomicBoolean seen = new AtomicBoolean();
    try (TopicFollower follower = awaitTopic(run, kafka, seen)) {
      Thread thread = new Thread(follower, "start");
      thread.setDaemon(true);
      thread.start();
      while (!seen.get()) {
        pause(run);
      }
    }
  }

  private static TopicFollower awaitTopic(Process run, KafkaSettings kafka, AtomicBoolean seen) {
    while (true) {
      try {
        return new TopicFollower(
            kafka, Topic.PARSED, TopicFollower.Start.BEGINNING, record -> seen.set(true));
      } catch (IllegalStateException | KafkaException e) {
        // The topic, or the leaders of its partitions, are not there yet.
        pause(run);
      }
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
