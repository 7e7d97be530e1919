package org.cableway.app.command;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.cableway.app.cluster.Cluster;
import org.cableway.app.run.Routes;
import org.cableway.app.settings.Settings;
import org.cableway.enrich.Records;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.TopicsAdmin;
import org.cableway.parse.CableParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** One stage: documents of {@code cables.raw} to records on {@code cables.parsed}. */
@Command(
    name = "enrich",
    description = "Parse and enrich what is on cables.raw, until Ctrl-C. More copies share it.",
    mixinStandardHelpOptions = true)
public final class EnrichCommand implements Callable<Integer> {

  @Mixin ClusterOptions cluster;
  @Mixin ParserOptions parser;
  @Mixin SettingsOptions settings;

  @Override
  public Integer call() {
    Settings values = settings.read();
    CableParser cableParser = parser.parser(values);
    Clock clock = Clock.systemUTC();
    try (Stop stop = new Stop();
        Cluster opened = cluster.open(values)) {
      KafkaSettings kafka = opened.kafka();
      new TopicsAdmin(kafka).ensure();
      try (Routes routes = new Routes(kafka, clock)) {
        routes.addEnrich(new Records(cableParser));
        routes.start();
        System.err.println("enrich: working on " + kafka.bootstrap() + "; Ctrl-C stops");
        stop.awaitRequest();
      }
    }
    return ExitCode.OK;
  }
}
