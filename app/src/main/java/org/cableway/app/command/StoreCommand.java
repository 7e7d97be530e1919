package org.cableway.app.command;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.cableway.app.cluster.Cluster;
import org.cableway.app.run.ObservedStore;
import org.cableway.app.run.Routes;
import org.cableway.app.settings.Settings;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.TopicsAdmin;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** One stage: {@code cables.parsed} to a store. */
@Command(
    name = "store",
    description = {
      "Keep what is on cables.parsed in a store, until Ctrl-C.",
      "Several stores follow side by side, each at its own pace, where each has its own name."
    },
    mixinStandardHelpOptions = true,
    subcommands = StoreRebuildCommand.class)
public final class StoreCommand implements Callable<Integer> {

  private static final Duration LOOK = Duration.ofSeconds(1);

  @Mixin ClusterOptions cluster;
  @Mixin StoreOptions store;
  @Mixin SettingsOptions settings;

  @Override
  public Integer call() {
    Settings values = settings.read();
    StorePlace place = store.place(cluster, values);
    try (Stop stop = new Stop();
        Cluster opened = cluster.open(values);
        ObservedStore target = place.open()) {
      KafkaSettings kafka = opened.kafka();
      new TopicsAdmin(kafka).ensure();
      try (Routes routes = new Routes(kafka, Clock.systemUTC())) {
        routes.addStore(target);
        routes.start();
        System.err.println("store: writing to " + place.url() + "; Ctrl-C stops");
        while (!stop.requestedWithin(LOOK)) {
          target.requireRoom();
        }
      }
    }
    return ExitCode.OK;
  }
}
