package org.cableway.app.command;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.cableway.app.cluster.Cluster;
import org.cableway.app.run.ObservedStore;
import org.cableway.app.run.TakedownJob;
import org.cableway.app.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes cables down. */
@Command(
    name = "remove",
    description = {
      "Take cables down: off cables.parsed and out of every store, and keep them out.",
      "What of the bytes goes when is in docs/takedown.md."
    },
    mixinStandardHelpOptions = true)
public final class RemoveCommand implements Callable<Integer> {

  @Spec CommandSpec spec;
  @Mixin ClusterOptions cluster;
  @Mixin StoreOptions store;
  @Mixin SettingsOptions settings;

  @Parameters(arity = "1..*", paramLabel = "ID", description = "Canonical ids: 09ASTANA610.")
  List<String> ids = List.of();

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why; kept in cables.index.")
  String reason;

  @Option(
      names = "--erase-raw",
      description = "Erase the documents too, what was rejected of them, and copies that come.")
  boolean eraseRaw;

  @Option(names = "--lift", description = "End the takedown: the next copy that comes stands.")
  boolean lift;

  @Override
  public Integer call() {
    if (lift == (reason != null) || (lift && eraseRaw)) {
      throw new ParameterException(
          spec.commandLine(), "remove: (expected: either --reason TEXT or --lift)");
    }
    Settings values = settings.read();
    try (Stop stop = new Stop();
        Cluster opened = cluster.open(values);
        ObservedStore target = store.existing(cluster, values)) {
      TakedownJob job = new TakedownJob(opened.kafka(), Clock.systemUTC());
      TakedownJob.Outcome outcome =
          lift
              ? job.lift(canonical(), target, stop)
              : job.remove(canonical(), reason, eraseRaw, target, stop);
      return print(outcome);
    }
  }

  private static int print(TakedownJob.Outcome outcome) {
    System.out.printf(
        "takedown   %d removed, %d lifted, %d where nothing stood%n",
        outcome.removed(), outcome.lifted(), outcome.unchanged());
    if (!outcome.complete()) {
      System.out.println("stopped before the end: it is on its way, and will be done");
    }
    System.out.flush();
    return ExitCode.OK;
  }

  private Set<String> canonical() {
    Set<String> canonical = new TreeSet<>();
    ids.forEach(id -> canonical.add(id.strip().toUpperCase(Locale.ROOT)));
    return canonical;
  }
}
