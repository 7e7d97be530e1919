package org.cableway.app.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cableway.app.cluster.Cluster;
import org.cableway.app.rejected.RejectionDetails;
import org.cableway.app.settings.Settings;
import org.cableway.contract.Topic;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.TopicReader;
import org.cableway.messaging.TopicsAdmin;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One rejected document: headers and bytes. */
@Command(
    name = "show",
    description = "Headers of a rejected document, and the beginning of its bytes.",
    mixinStandardHelpOptions = true)
public final class RejectedShowCommand implements Callable<Integer> {

  @Parameters(paramLabel = "KEY", description = "The key, or its beginning.")
  String key;

  @Option(names = "--raw", description = "The bytes alone, all of them.")
  boolean raw;

  @Mixin ClusterOptions cluster;
  @Mixin SettingsOptions settings;

  @Override
  @SuppressWarnings("try") // the resource waits for us when the process is told to stop
  public Integer call() {
    Settings values = settings.read();
    Map<String, IncomingRecord> found = new LinkedHashMap<>();
    try (Stop stop = new Stop();
        Cluster opened = cluster.open(values)) {
      new TopicsAdmin(opened.kafka()).ensure();
      new TopicReader(opened.kafka()).read(Topic.REJECTED, record -> keep(record, found));
    }
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          "key: " + key + ": " + found.size() + " rejected documents (expected: one)");
    }
    print(found.values().iterator().next());
    return ExitCode.OK;
  }

  private void keep(IncomingRecord record, Map<String, IncomingRecord> found) {
    if (record.key() == null || !record.key().startsWith(key)) {
      return;
    }
    if (record.value() == null) {
      found.remove(record.key());
    } else if (found.size() < 2 || found.containsKey(record.key())) {
      found.put(record.key(), record);
    }
  }

  private void print(IncomingRecord rejected) {
    if (raw) {
      System.out.writeBytes(rejected.value());
    } else {
      System.out.print(RejectionDetails.of(rejected));
    }
    System.out.flush();
  }
}
