package org.cableway.messaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.cableway.messaging.broker.EmbeddedBroker;

/** One broker for all tests of the module; each test has topics of its own, by the prefix. */
final class TestCluster {

  private static final AtomicInteger TESTS = new AtomicInteger();

  /** Settings with a new prefix; the topics are there. */
  static KafkaSettings settings(int partitions) {
    KafkaSettings settings = settingsWithoutTopics(partitions);
    new TopicsAdmin(settings).ensure();
    return settings;
  }

  static KafkaSettings settingsWithoutTopics(int partitions) {
    return new KafkaSettings(
        Shared.BROKER.bootstrap(),
        "t" + TESTS.incrementAndGet() + ".",
        partitions,
        (short) 1,
        Map.of("session.timeout.ms", "6000"));
  }

  private static final class Shared {
    private static final EmbeddedBroker BROKER = start();

    private static EmbeddedBroker start() {
      try {
        Path data = Files.createTempDirectory("cableway-messaging");
        EmbeddedBroker broker = EmbeddedBroker.start(data);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(broker, data)));
        return broker;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void stop(EmbeddedBroker broker, Path data) {
      broker.close();
      try (Stream<Path> files = Files.walk(data)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private TestCluster() {}
}
