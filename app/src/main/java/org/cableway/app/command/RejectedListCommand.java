package org.cableway.app.command;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.cableway.app.cluster.Cluster;
import org.cableway.app.rejected.RejectionHistogram;
import org.cableway.app.settings.Settings;
import org.cableway.contract.Topic;
import org.cableway.contract.serde.CableJson;
import org.cableway.ingest.rejected.Rejection;
import org.cableway.ingest.rejected.StandingRejections;
import org.cableway.messaging.TopicReader;
import org.cableway.messaging.TopicsAdmin;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How many stand of each code, or one line each. */
@Command(
    name = "list",
    description = "How many stand of each code; with --format jsonl one line each.",
    mixinStandardHelpOptions = true)
public final class RejectedListCommand implements Callable<Integer> {

  /** How the list is written. */
  enum Format {
    TEXT,
    JSONL
  }

  @Mixin RejectionOptions which;
  @Mixin ClusterOptions cluster;
  @Mixin SettingsOptions settings;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  Format format;

  @Override
  @SuppressWarnings("try") // the resource waits for us when the process is told to stop
  public Integer call() {
    Settings values = settings.read();
    StandingRejections standing = new StandingRejections();
    try (Stop stop = new Stop();
        Cluster opened = cluster.open(values)) {
      new TopicsAdmin(opened.kafka()).ensure();
      new TopicReader(opened.kafka()).read(Topic.REJECTED, standing);
    }
    print(which.choice().of(standing.all()));
    return ExitCode.OK;
  }

  private void print(List<Rejection> rejections) {
    if (format == Format.TEXT) {
      System.out.print(RejectionHistogram.of(rejections));
    } else {
      for (Rejection rejection : rejections) {
        System.out.println(new String(CableJson.write(rejection), StandardCharsets.UTF_8));
      }
    }
    System.out.flush();
  }
}
