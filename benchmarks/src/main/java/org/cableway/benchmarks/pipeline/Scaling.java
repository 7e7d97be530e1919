package org.cableway.benchmarks.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.TopicsAdmin;
import org.cableway.messaging.broker.EmbeddedBroker;

/** How fast some {@code enrich} processes work off what waits on {@code cables.raw}. */
public final class Scaling {

  private static final long LOOK_NANOS = 10_000_000L;

  /** Until then, processes start and warm up, and the group finds its members. */
  private static final double WARM = 0.4;

  private Scaling() {}

  /**
   * @param args data folder, documents, and the commands that start {@code enrich}, divided by
   *     {@code --}
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    int documents = Integer.parseInt(args[1]);
    try (EmbeddedBroker broker = EmbeddedBroker.start(Path.of(args[0]))) {
      KafkaSettings settings = KafkaSettings.of(broker.bootstrap());
      new TopicsAdmin(settings).ensure();
      try (RawTopic raw = new RawTopic(settings)) {
        for (int i = 0; i < documents; i++) {
          raw.send(i);
        }
      }
      List<Process> processes = new ArrayList<>();
      try (Watched watched = new Watched(settings)) {
        for (List<String> command : commands(Arrays.asList(args).subList(2, args.length))) {
          command.addAll(List.of("--bootstrap", broker.bootstrap()));
          processes.add(new ProcessBuilder(command).inheritIO().start());
        }
        print(watched, documents, processes.size());
      } finally {
        for (Process process : processes) {
          process.destroy();
          process.waitFor();
        }
      }
    }
  }

  private static void print(Watched watched, int documents, int processes) {
    int first = await(watched, (int) (documents * WARM));
    long start = System.nanoTime();
    await(watched, documents);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%d processes: %.0f cables a second%n",
        processes,
        (documents - first) / seconds);
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
