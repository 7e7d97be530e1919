package org.cableway.app.cluster;

import java.nio.file.Path;
import java.util.Optional;
import org.cableway.app.settings.Settings;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.broker.DataFolder;
import org.cableway.messaging.broker.EmbeddedBroker;

/**
 * A cluster that answers. The first command on a data folder runs the broker there; others join it
 * for as long as the first one lives.
 */
public final class Cluster implements AutoCloseable {

  private static final long RETRY_MS = 100;

  private final KafkaSettings kafka;
  private final EmbeddedBroker broker;

  private Cluster(KafkaSettings kafka, EmbeddedBroker broker) {
    this.kafka = kafka;
    this.broker = broker;
  }

  /**
   * A cluster that stands somewhere.
   *
   * @throws UnreachableException where it does not answer in time
   */
  public static Cluster at(String bootstrap, Settings settings) {
    KafkaSettings kafka = settings.kafka(bootstrap);
    Probe.require(kafka, settings.connectTimeout());
    return new Cluster(kafka, null);
  }

  /**
   * The broker of a data folder, started where nobody runs it.
   *
   * @throws UnreachableException where the process that holds the folder has no broker that answers
   * @throws DiskFullException where it cannot start for want of room
   */
  public static Cluster in(Path dataDir, Settings settings) {
    long deadline = System.nanoTime() + settings.connectTimeout().toNanos();
    while (true) {
      Optional<EmbeddedBroker> broker = tryStart(dataDir);
      if (broker.isPresent()) {
        return new Cluster(settings.kafka(broker.get().bootstrap()), broker.get());
      }
      // The holder may just be starting, or just be gone: then the folder is free again.
      Optional<String> held = DataFolder.bootstrap(dataDir);
      if (held.isPresent()) {
        return at(held.get(), settings);
      }
      if (System.nanoTime() > deadline) {
        throw new UnreachableException(
            "data folder: " + dataDir + " is held without a broker (expected: broker.json)", null);
      }
      pause();
    }
  }

  private static Optional<EmbeddedBroker> tryStart(Path dataDir) {
    DataDisk disk = new DataDisk(dataDir);
    disk.watch();
    try {
      return EmbeddedBroker.tryStart(dataDir);
    } catch (RuntimeException e) {
      throw disk.reason(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(RETRY_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a broker", e);
    }
  }

  /** How to reach it. */
  public KafkaSettings kafka() {
    return kafka;
  }

  /** Stops the broker where this process runs it. */
  @Override
  public void close() {
    if (broker != null) {
      broker.close();
    }
  }
}
