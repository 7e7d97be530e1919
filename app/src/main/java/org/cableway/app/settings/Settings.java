package org.cableway.app.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.cableway.ingest.documents.Limits;
import org.cableway.messaging.KafkaSettings;

/**
 * Everything that can be set; {@code cableway.properties} beside this class says what each is for.
 *
 * @param bootstrap empty for the embedded broker
 * @param dataDir of the embedded broker and the default store
 * @param lowCoverage a coverage below it is noted as {@code coverage.low}; 0 to 1
 * @param parseTimeLimit a document that takes longer is rejected
 * @param storeUrl empty for the default store
 * @param stores more stores: name to URL
 */
public record Settings(
    String bootstrap,
    Path dataDir,
    Duration connectTimeout,
    Topics topics,
    Map<String, String> client,
    Limits limits,
    Watch watch,
    double lowCoverage,
    Duration parseTimeLimit,
    String storeUrl,
    Map<String, String> stores,
    Duration progressInterval,
    String logLevel) {

  public Settings {
    client = Map.copyOf(client);
    stores = Map.copyOf(stores);
  }

  /**
   * How topics are named and made.
   *
   * @param replication -1 for the broker's default
   */
  public record Topics(String prefix, int partitions, short replication) {}

  /**
   * How {@code --watch} looks.
   *
   * @param quiet a file is whole when it has not changed for so long
   */
  public record Watch(Duration interval, Duration quiet) {}

  /** The settings of messaging for a cluster at this address. */
  public KafkaSettings kafka(String address) {
    return new KafkaSettings(
        address, topics.prefix(), topics.partitions(), topics.replication(), client);
  }
}
