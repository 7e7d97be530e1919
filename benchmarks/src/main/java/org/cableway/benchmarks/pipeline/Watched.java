package org.cableway.benchmarks.pipeline;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.cableway.contract.Headers;
import org.cableway.contract.Topic;
import org.cableway.messaging.KafkaSettings;

/** When the record of each document became readable, for a reader of what is committed. */
final class Watched implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(100);

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final Map<String, Long> readable = new ConcurrentHashMap<>();
  private final Thread thread = new Thread(this::follow, "watched");
  private volatile boolean closed;

  Watched(KafkaSettings settings) {
    consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                settings.bootstrap(),
                ConsumerConfig.GROUP_ID_CONFIG,
                "benchmark",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    consumer.subscribe(Set.of(settings.topic(Topic.PARSED)));
    thread.start();
  }

  private void follow() {
    while (!closed) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
        Header document = record.headers().lastHeader(Headers.SRC_SHA256);
        readable.putIfAbsent(
            new String(document.value(), StandardCharsets.UTF_8), System.nanoTime());
      }
    }
    consumer.close();
  }

  /** How many documents have a record. */
  int count() {
    return readable.size();
  }

  /** {@link System#nanoTime} of each, by the hash of the document. */
  Map<String, Long> readable() {
    return readable;
  }

  @Override
  public void close() {
    closed = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
