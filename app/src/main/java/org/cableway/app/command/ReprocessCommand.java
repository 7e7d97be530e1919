package org.cableway.app.command;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.cableway.app.cluster.Cluster;
import org.cableway.app.reprocess.DryRun;
import org.cableway.app.reprocess.DryRunReport;
import org.cableway.app.reprocess.DryRunText;
import org.cableway.app.run.ObservedStore;
import org.cableway.app.run.ReprocessJob;
import org.cableway.app.run.RunOutcome;
import org.cableway.app.settings.Settings;
import org.cableway.contract.serde.CableJson;
import org.cableway.enrich.Records;
import org.cableway.enrich.reprocess.Choice;
import org.cableway.enrich.reprocess.Selection;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.TopicsAdmin;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is on {@code cables.raw} through the parser of today. */
@Command(
    name = "reprocess",
    description = {
      "Put the documents on cables.raw through the parser as it is now. What comes out the same is"
          + " not published again; the files that they came from are not needed."
    },
    mixinStandardHelpOptions = true)
public final class ReprocessCommand implements Callable<Integer> {

  @Mixin ClusterOptions cluster;
  @Mixin StoreOptions store;
  @Mixin ParserOptions parser;
  @Mixin ReportOutput report;
  @Mixin SettingsOptions settings;

  @Option(
      names = "--only",
      paramLabel = "KIND:VALUE",
      description =
          "id:09ASTANA610, tag:KNNP, since:2009-01-01, until:2009-12-31, code:no-id (rejected so)."
              + " Repeatable: one value of each kind must fit, before or after.")
  List<String> only = List.of();

  @Option(
      names = "--older-than",
      paramLabel = "VERSION",
      description = "Only what no parser of this version or a later one has checked.")
  String olderThan;

  @Option(names = "--dry-run", description = "Publish nothing; show what would change, by field.")
  boolean dryRun;

  @Option(names = "--json", description = "With --dry-run: as JSON, every id with its fields.")
  boolean json;

  @Option(
      names = "--into",
      paramLabel = "PREFIX",
      description = "Write to topics of this prefix, beside the live ones.")
  String into;

  @Option(names = "--no-store", description = "Stop at the topics.")
  boolean noStore;

  @Override
  public Integer call() {
    Settings values = settings.read();
    Choice choice = new ChoiceReader(only).choice(olderThan);
    Records records = new Records(parser.parser(values));
    boolean follow = !noStore && !dryRun && into == null;
    try (Stop stop = new Stop();
        Cluster opened = cluster.open(values);
        ObservedStore target = follow ? store.existing(cluster, values) : null) {
      KafkaSettings kafka = opened.kafka();
      new TopicsAdmin(kafka).ensure();
      if (dryRun) {
        print(new DryRun(kafka, records, Selection.of(choice, kafka)).run());
        return ExitCode.OK;
      }
      ReprocessJob job = new ReprocessJob(kafka, beside(kafka), records, Clock.systemUTC());
      RunOutcome outcome = job.run(choice, target, IngestOptions.view(values), stop);
      return report.write(outcome);
    }
  }

  private KafkaSettings beside(KafkaSettings kafka) {
    return into == null
        ? kafka
        : new KafkaSettings(
            kafka.bootstrap(), into, kafka.partitions(), kafka.replication(), kafka.client());
  }

  private void print(DryRunReport found) {
    System.out.print(
        json
            ? new String(CableJson.write(found), StandardCharsets.UTF_8) + "\n"
            : DryRunText.of(found));
    System.out.flush();
  }
}
