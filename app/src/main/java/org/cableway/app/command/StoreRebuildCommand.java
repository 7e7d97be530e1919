package org.cableway.app.command;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.cableway.app.cluster.Cluster;
import org.cableway.app.run.ObservedStore;
import org.cableway.app.run.RebuildJob;
import org.cableway.app.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A store from the beginning of the topic. */
@Command(
    name = "rebuild",
    description = {
      "Empty a store and fill it again from the beginning of cables.parsed.",
      "Nobody may follow with it meanwhile. Killed in the middle: the same command again."
    },
    mixinStandardHelpOptions = true)
public final class StoreRebuildCommand implements Callable<Integer> {

  // A process that was killed counts as a follower until its session ends, 10 seconds by default.
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Parameters(
      paramLabel = "NAME",
      description = "sqlite for that of --data; a name of the settings; or NAME=URL.")
  String name;

  @Mixin ClusterOptions cluster;
  @Mixin SettingsOptions settings;

  @Override
  public Integer call() {
    Settings values = settings.read();
    StorePlace place = StoreOptions.named(name, cluster, values);
    try (Stop stop = new Stop();
        Cluster opened = cluster.open(values);
        ObservedStore store = place.open()) {
      RebuildJob job = new RebuildJob(opened.kafka(), Clock.systemUTC(), PATIENCE);
      boolean complete = job.run(store, IngestOptions.view(values, "messages"), stop);
      System.out.printf("store      %s: %d cables%n", place.name(), store.size());
      if (!complete) {
        System.out.println("stopped before the end: the same command again, or `store` goes on");
      }
      System.out.flush();
      return complete ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }
}
