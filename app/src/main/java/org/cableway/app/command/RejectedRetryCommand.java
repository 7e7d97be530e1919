package org.cableway.app.command;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.cableway.app.cluster.Cluster;
import org.cableway.app.run.HeadStart;
import org.cableway.app.run.ObservedStore;
import org.cableway.app.run.RunJob;
import org.cableway.app.run.RunOptions;
import org.cableway.app.run.RunOutcome;
import org.cableway.app.settings.Settings;
import org.cableway.contract.Topic;
import org.cableway.ingest.rejected.Rejection;
import org.cableway.ingest.rejected.StandingRejections;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.TopicReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Rejected documents through the parser as it is now. */
@Command(
    name = "retry",
    description = {
      "Put rejected documents through the parser as it is now, all or those that are named.",
      "What fails again goes back with its attempt counted. What was rejected before it was read"
          + " (too-large, archive-damaged, ...) is read again by the next run of its source."
    },
    mixinStandardHelpOptions = true)
public final class RejectedRetryCommand implements Callable<Integer> {

  @Mixin RejectionOptions which;
  @Mixin ClusterOptions cluster;
  @Mixin StoreOptions store;
  @Mixin ParserOptions parser;
  @Mixin ReportOutput report;
  @Mixin SettingsOptions settings;

  @Option(
      names = "--max-attempts",
      paramLabel = "N",
      defaultValue = "5",
      description = "Leave what was rejected so often already; default: ${DEFAULT-VALUE}.")
  int mostAttempts;

  @Option(names = "--no-store", description = "Stop at the topics.")
  boolean noStore;

  @Override
  public Integer call() {
    Settings values = settings.read();
    HeadStart records = HeadStart.begin(parser.parser(values));
    RunOptions options = RunOptions.of(new RunOptions.Retry(which.choice(), mostAttempts));
    try (Stop stop = new Stop();
        Cluster opened = cluster.open(values);
        RunJob job = RunJob.begin(opened.kafka(), values.limits(), records, Clock.systemUTC());
        ObservedStore target = target(values)) {
      RunOutcome outcome = job.run(options, target, IngestOptions.view(values), stop);
      int code = report.write(outcome);
      sayWhatIsLeft(opened.kafka());
      return code;
    }
  }

  private ObservedStore target(Settings values) {
    return noStore ? null : store.place(cluster, values).open();
  }

  private void sayWhatIsLeft(KafkaSettings kafka) {
    StandingRejections standing = new StandingRejections();
    new TopicReader(kafka).read(Topic.REJECTED, standing);
    List<Rejection> left = which.choice().of(standing.all());
    long spent = left.stream().filter(one -> one.attempt() >= mostAttempts).count();
    System.out.printf(
        "left       %d rejected, %d of them %d times or more: not tried again%n",
        left.size(), spent, mostAttempts);
    System.out.flush();
  }
}
