package org.cableway.messaging.broker;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import kafka.server.KafkaConfig;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.LeftTransactions;

/**
 * A Kafka broker (KRaft, one node) in this process, on loopback only. Its topics stay in the data
 * folder; it starts again there after a clean stop, and within seconds after a hard kill.
 *
 * <pre>{@code
 * try (EmbeddedBroker broker = EmbeddedBroker.start(Path.of("cableway-data"))) {
 *   KafkaSettings settings = KafkaSettings.of(broker.bootstrap());
 * }
 * }</pre>
 */
public final class EmbeddedBroker implements AutoCloseable {

  private final DataFolder folder;
  private final OneNode server;
  private final String bootstrap;

  private EmbeddedBroker(DataFolder folder, OneNode server, String bootstrap) {
    this.folder = folder;
    this.server = server;
    this.bootstrap = bootstrap;
  }

  /**
   * Starts a broker in the folder, which is made where it is missing, and returns when it serves.
   *
   * @throws IllegalStateException where somebody holds the folder
   */
  public static EmbeddedBroker start(Path dataDir) {
    return tryStart(dataDir)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "data folder: " + dataDir + " is in use (expected: one broker a folder)"));
  }

  /** As {@link #start}, but empty where somebody holds the folder. */
  public static Optional<EmbeddedBroker> tryStart(Path dataDir) {
    return DataFolder.hold(dataDir).map(folder -> start(folder, dataDir.toAbsolutePath()));
  }

  private static EmbeddedBroker start(DataFolder folder, Path dataDir) {
    try (ListenerSockets sockets =
        ListenerSockets.open(BrokerSettings.BROKER, BrokerSettings.CONTROLLER)) {
      folder.withdraw();
      Path logs = dataDir.resolve("kafka");
      // Beside the formatting: each takes a tenth of a second for its classes.
      CompletableFuture<KafkaConfig> config =
          CompletableFuture.supplyAsync(() -> config(logs, sockets));
      boolean first = format(logs);
      OneNode server = OneNode.start(config.join(), sockets);
      String bootstrap = "127.0.0.1:" + sockets.port(BrokerSettings.BROKER);
      if (!first) {
        // Nobody can be at work yet: what is open was left by a process that was killed.
        new LeftTransactions(KafkaSettings.of(bootstrap)).end();
      }
      folder.announce(bootstrap);
      return new EmbeddedBroker(folder, server, bootstrap);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  private static KafkaConfig config(Path logs, ListenerSockets sockets) {
    return KafkaConfig.fromProps(BrokerSettings.of(logs, sockets), /* doLog= */ false);
  }

  /** What {@code kafka-storage format} does, once a folder; false where that was done before. */
  private static boolean format(Path logs) {
    if (Files.exists(logs.resolve("meta.properties"))) {
      return false;
    }
    try {
      Files.createDirectories(logs);
      new Formatter()
          .setNodeId(BrokerSettings.NODE)
          .setClusterId(Uuid.randomUuid().toString())
          .setControllerListenerName(BrokerSettings.CONTROLLER)
          .setMetadataLogDirectory(logs.toString())
          .addDirectory(logs.toString())
          .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
          .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
          // A kill in the middle of it leaves a folder that has something but is not formatted.
          .setIgnoreFormatted(true)
          .setPrintStream(
              new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
          .run();
      return true;
    } catch (Exception e) {
      throw new IllegalStateException("data folder: " + logs + " (expected: can be formatted)", e);
    }
  }

  /** {@code 127.0.0.1:41234}; another one at each start. */
  public String bootstrap() {
    return bootstrap;
  }

  /** Stops the broker; its data stay. */
  @Override
  public void close() {
    folder.withdraw();
    server.stop();
    folder.close();
  }
}
