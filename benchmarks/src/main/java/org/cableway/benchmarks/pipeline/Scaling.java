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

/**
 * How fast some {@code enrich} processes work off what {@code ingest} put on {@code cables.raw},
 * all of them and one alone, and what a cable takes of the processors in them, and in this process:
 * the broker, and a reader of the records.
 *
 * <p>Both in turn, some seconds each, while the others are held: a machine that swings by a third
 * from one minute to the next swings for both. Who is held keeps its partitions, as it is back
 * before its session ends.
 */
public final class Scaling {

  private static final long LOOK_NANOS = 10_000_000L;

  /** Until then, processes start and warm up, and the group finds its members. */
  private static final double WARM = 0.4;

  /** From here on, one of the processes may have done all that is on its partitions. */
  private static final double LAST = 0.9;

  private static final double SECONDS = 3;

  /** Until what was committed before is seen, and who was held is at work again. */
  private static final double SETTLE_SECONDS = 1;

  private Scaling() {}

  /**
   * @param args data folder, cables, {@code cableway}, and the commands that start {@code enrich},
   *     divided by {@code --}; each is one process, which understands signals
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

  private static void print(Watched watched, int cables, List<Process> processes)
      throws IOException, InterruptedException {
    int last = (int) (cables * LAST);
    Stretches all = new Stretches(watched, processes);
    Stretches alone = new Stretches(watched, processes);
    await(watched, (int) (cables * WARM));
    for (int turn = 0; watched.count() < last; turn++) {
      all.add(SETTLE_SECONDS, SECONDS);
      List<Process> held = new ArrayList<>(processes);
      held.remove(turn % processes.size());
      signal("STOP", held);
      try {
        alone.add(SETTLE_SECONDS, SECONDS);
      } finally {
        signal("CONT", held); // or it would never end
      }
    }
    alone.print("one alone");
    all.print(processes.size() + " processes");
    System.out.printf(Locale.ROOT, "times: %.2f%n", all.rate() / alone.rate());
    await(watched, cables);
  }

  private static void signal(String signal, List<Process> processes)
      throws IOException, InterruptedException {
    for (Process process : processes) {
      String pid = Long.toString(process.pid());
      int code = new ProcessBuilder("kill", "-" + signal, pid).start().waitFor();
      if (code != 0) {
        throw new IllegalStateException(
            "kill -" + signal + ": ended with " + code + " (expected: 0)");
      }
    }
  }

  private static void await(Watched watched, int count) {
    while (watched.count() < count) {
      LockSupport.parkNanos(LOOK_NANOS);
    }
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
