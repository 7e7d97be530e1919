package org.cableway.app.command;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.cableway.app.cluster.Cluster;
import org.cableway.app.run.HeadStart;
import org.cableway.app.run.ObservedStore;
import org.cableway.app.run.RunJob;
import org.cableway.app.run.RunOptions;
import org.cableway.app.run.RunOutcome;
import org.cableway.app.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job. */
@Command(
    name = "run",
    description = "Documents to records on Kafka and in a store, with a report.",
    mixinStandardHelpOptions = true)
public final class RunCommand implements Callable<Integer> {

  @Mixin IngestOptions ingest;
  @Mixin ClusterOptions cluster;
  @Mixin StoreOptions store;
  @Mixin ParserOptions parser;
  @Mixin ReportOutput report;
  @Mixin SettingsOptions settings;

  @Option(names = "--no-store", description = "Stop at the topics.")
  boolean noStore;

  @Override
  public Integer call() {
    Settings values = settings.read();
    HeadStart records = HeadStart.begin(parser.parser(values));
    RunOptions options = ingest.run(/* enrich= */ true);
    StorePlace place = noStore ? null : store.place(cluster, values);
    try (Stop stop = new Stop();
        Cluster opened = cluster.open(values);
        RunJob job = RunJob.begin(opened.kafka(), values.limits(), records, Clock.systemUTC());
        ObservedStore target = noStore ? null : place.open()) {
      RunOutcome outcome = job.run(options, target, IngestOptions.view(values), stop);
      return report.write(outcome);
    }
  }
}
