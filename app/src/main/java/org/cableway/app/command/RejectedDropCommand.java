package org.cableway.app.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cableway.app.cluster.Cluster;
import org.cableway.app.settings.Settings;
import org.cableway.contract.Topic;
import org.cableway.ingest.rejected.Rejection;
import org.cableway.ingest.rejected.StandingRejections;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.OutgoingRecord;
import org.cableway.messaging.TopicReader;
import org.cableway.messaging.TopicWriter;
import org.cableway.messaging.TopicsAdmin;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Rejected documents that nobody wants to see again. */
@Command(
    name = "drop",
    description =
        "Take rejected documents off the topic, by code or key. They stay in the ledger: no run"
            + " reads them again, unless with --force.",
    mixinStandardHelpOptions = true)
public final class RejectedDropCommand implements Callable<Integer> {

  private static final String TRANSACTIONAL_ID = "cableway-drop";

  @Spec CommandSpec spec;
  @Mixin RejectionOptions which;
  @Mixin ClusterOptions cluster;
  @Mixin SettingsOptions settings;

  @Option(names = "--all", description = "All of them.")
  boolean all;

  @Override
  @SuppressWarnings("try") // the resource waits for us when the process is told to stop
  public Integer call() {
    if (all == which.named()) {
      throw new ParameterException(
          spec.commandLine(), "drop: nothing is named (expected: KEY, --code CODE or --all)");
    }
    Settings values = settings.read();
    try (Stop stop = new Stop();
        Cluster opened = cluster.open(values)) {
      new TopicsAdmin(opened.kafka()).ensure();
      System.out.println("dropped    " + drop(opened.kafka()));
    }
    System.out.flush();
    return ExitCode.OK;
  }

  private int drop(KafkaSettings kafka) {
    StandingRejections standing = new StandingRejections();
    new TopicReader(kafka).read(Topic.REJECTED, standing);
    List<OutgoingRecord> tombstones =
        which.choice().of(standing.all()).stream()
            .map(Rejection::key)
            .map(key -> new OutgoingRecord(kafka.topic(Topic.REJECTED), key, null, Map.of()))
            .toList();
    new TopicWriter(kafka, TRANSACTIONAL_ID).write(tombstones);
    return tombstones.size();
  }
}
