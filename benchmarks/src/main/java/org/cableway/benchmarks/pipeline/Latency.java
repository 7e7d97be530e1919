package org.cableway.benchmarks.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.TopicsAdmin;
import org.cableway.messaging.broker.EmbeddedBroker;

/** How long a document on {@code cables.raw} takes until its record can be read. */
public final class Latency {

  // Until the second member, which joined while the code was cold, has left.
  private static final int WARM_UP_SECONDS = 45;
  private static final int SECONDS = 30;
  private static final long NANOS = 1_000_000_000L;

  private final RawTopic raw;
  private final Watched watched;
  private final Map<String, Long> sent = new HashMap<>();
  private int number;

  private Latency(RawTopic raw, Watched watched) {
    this.raw = raw;
    this.watched = watched;
  }

  /**
   * @param args data folder; rates, documents a second, divided by commas; the command that starts
   *     {@code enrich}
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    try (EmbeddedBroker broker = EmbeddedBroker.start(Path.of(args[0]))) {
      KafkaSettings settings = KafkaSettings.of(broker.bootstrap());
      new TopicsAdmin(settings).ensure();
      List<String> command = new ArrayList<>(List.of(args).subList(2, args.length));
      command.addAll(List.of("--bootstrap", broker.bootstrap()));
      Process enrich = new ProcessBuilder(command).inheritIO().start();
      try (RawTopic raw = new RawTopic(settings);
          Watched watched = new Watched(settings)) {
        Latency latency = new Latency(raw, watched);
        latency.offer(200, WARM_UP_SECONDS);
        for (String rate : args[1].split(",")) {
          latency.measure(Integer.parseInt(rate));
        }
      } finally {
        enrich.destroy();
        enrich.waitFor();
      }
    }
  }

  private void measure(int rate) {
    sent.clear();
    offer(rate, SECONDS);
    double[] millis =
        sent.entrySet().stream()
            .mapToDouble(one -> (watched.readable().get(one.getKey()) - one.getValue()) / 1e6)
            .toArray();
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "%d documents a second: median %.0f ms, 99th percentile %.0f ms, worst %.0f ms%n",
        rate,
        millis[millis.length / 2],
        millis[millis.length * 99 / 100],
        millis[millis.length - 1]);
  }

  /** Sends on time, however long a send takes, and waits until all of it can be read. */
  private void offer(int rate, int seconds) {
    int before = number;
    long start = System.nanoTime();
    while (number - before < rate * seconds) {
      long due = start + (number - before) * NANOS / rate;
      LockSupport.parkNanos(due - System.nanoTime());
      if (System.nanoTime() >= due) {
        sent.put(raw.send(number), due);
        number++;
      }
    }
    while (watched.count() < number) {
      LockSupport.parkNanos(NANOS / 100);
    }
  }
}
