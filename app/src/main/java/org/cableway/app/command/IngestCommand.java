package org.cableway.app.command;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.cableway.app.cluster.Cluster;
import org.cableway.app.run.RunJob;
import org.cableway.app.run.RunOptions;
import org.cableway.app.run.RunOutcome;
import org.cableway.app.settings.Settings;
import org.cableway.enrich.Records;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** One stage: documents to {@code cables.raw}. */
@Command(
    name = "ingest",
    description = "Put documents on cables.raw, each once.",
    mixinStandardHelpOptions = true)
public final class IngestCommand implements Callable<Integer> {

  @Mixin IngestOptions ingest;
  @Mixin ClusterOptions cluster;
  @Mixin ReportOutput report;
  @Mixin SettingsOptions settings;

  @Override
  public Integer call() {
    Settings values = settings.read();
    RunOptions options = ingest.run(/* enrich= */ false);
    try (Stop stop = new Stop();
        Cluster opened = cluster.open(values);
        RunJob job =
            RunJob.begin(opened.kafka(), values.limits(), Records::new, Clock.systemUTC())) {
      RunOutcome outcome = job.run(options, null, IngestOptions.view(values), stop);
      return report.write(outcome);
    }
  }
}
