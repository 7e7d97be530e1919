package org.cableway.benchmarks.pipeline;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.TopicsAdmin;
import org.cableway.messaging.broker.EmbeddedBroker;

/**
 * How fast some {@code enrich} processes work off what {@code ingest} put on {@code cables.raw},
 * and what a cable takes of the processors in them, and in this process: the broker, and a reader
 * of the records.
 */
public final class Scaling {

  private static final long LOOK_NANOS = 10_000_000L;

  /** Until then, processes start and warm up, and the group finds its members. */
  private static final double WARM = 0.5;

  /** From here on, one of the processes may have done all that is on its partitions. */
  private static final double LAST = 0.9;

  private Scaling() {}

  /**
   * @param args data folder, cables, {@code cableway}, and the commands that start {@code enrich},
   *     divided by {@code --}
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path data = Path.of(args[0]);
    int cables = Integer.parseInt(args[1]);
    try (EmbeddedBroker broker = EmbeddedBroker.start(data)) {
      KafkaSettings settings = KafkaSettings.of(broker.bootstrap());
      new TopicsAdmin(settings).ensure();
      ingest(args[2], data.resolve("cables.csv"), cables, broker.bootstrap());
      List<Process> processes = new ArrayList<>();
      try (Watched watched = new Watched(settings)) {
        for (List<String> command : commands(Arrays.asList(args).subList(3, args.length))) {
          command.addAll(List.of("--bootstrap", broker.bootstrap()));
          processes.add(new ProcessBuilder(command).inheritIO().start());
        }
        print(watched, cables, processes);
      } finally {
        for (Process process : processes) {
          process.destroy();
          process.waitFor();
        }
      }
    }
  }

  private static void ingest(String cableway, Path dump, int cables, String bootstrap)
      throws IOException, InterruptedException {
    Dump.invent(cables, dump);
    int code =
        new ProcessBuilder(cableway, "ingest", "--bootstrap", bootstrap, dump.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (code != 0) {
      throw new IllegalStateException("ingest: ended with " + code + " (expected: 0)");
    }
  }

  private static void print(Watched watched, int cables, List<Process> processes) {
    int first = await(watched, (int) (cables * WARM));
    long start = System.nanoTime();
    double before = cpu(processes);
    double beforeHere = cpuHere();
    int done = await(watched, (int) (cables * LAST)) - first;
    double seconds = (System.nanoTime() - start) / 1e9;
    double there = cpu(processes) - before;
    double here = cpuHere() - beforeHere;
    System.out.printf(
        Locale.ROOT,
        "%d processes: %.0f cables a second; a cable takes %.0f us of CPU time in them, %.0f in"
            + " broker and reader; %.2f cores at work%n",
        processes.size(),
        done / seconds,
        there / done * 1e6,
        here / done * 1e6,
        (there + here) / seconds);
    await(watched, cables);
  }

  /** Seconds. */
  private static double cpu(List<Process> processes) {
    return processes.stream()
        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
        .mapToDouble(duration -> duration.toNanos() / 1e9)
        .sum();
  }

  private static double cpuHere() {
    var system =
        ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
    return system.getProcessCpuTime() / 1e9;
  }

  private static int await(Watched watched, int count) {
    while (watched.count() < count) {
      LockSupport.parkNanos(LOOK_NANOS);
    }
    return watched.count();
  }

  private static List<List<String>> commands(List<String> words) {
    List<List<String>> commands = new ArrayList<>();
    commands.add(new ArrayList<>());
    for (String word : words) {
      if (word.equals("--")) {
        commands.add(new ArrayList<>());
      } else {
        commands.get(commands.size() - 1).add(word);
      }
    }
    return commands;
  }
}
