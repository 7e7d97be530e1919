package org.cableway.benchmarks.pipeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.cableway.contract.RawDocument;
import org.cableway.contract.Topic;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.TopicsAdmin;
import org.cableway.messaging.broker.EmbeddedBroker;

/**
 * The least that anybody has to do: write the documents and the records to the same broker, with a
 * plain producer of the same settings. Nothing is read, parsed or decided, nothing transactional.
 */
public final class Floor {

  private static final int SEND_BATCH_BYTES = 128 * 1024;

  /**
   * @param args data folder, dump, records as lines of JSON
   */
  public static void main(String[] args) throws IOException {
    try (EmbeddedBroker broker = EmbeddedBroker.start(Path.of(args[0]))) {
      KafkaSettings settings = KafkaSettings.of(broker.bootstrap());
      new TopicsAdmin(settings).ensure();
      AtomicReference<Exception> failure = new AtomicReference<>();
      try (Producer<byte[], byte[]> producer = producer(broker.bootstrap())) {
        Dump.each(Path.of(args[1]), raw -> send(producer, raw(settings, raw), failure));
        sendRecords(producer, settings.topic(Topic.PARSED), Path.of(args[2]), failure);
      }
      if (failure.get() != null) {
        throw new IllegalStateException("a record was not written", failure.get());
      }
    }
  }

  private static Producer<byte[], byte[]> producer(String bootstrap) {
    Map<String, Object> settings =
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrap,
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.COMPRESSION_TYPE_CONFIG,
            "zstd",
            ProducerConfig.COMPRESSION_ZSTD_LEVEL_CONFIG,
            1,
            ProducerConfig.BATCH_SIZE_CONFIG,
            SEND_BATCH_BYTES,
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
            Topic.MAX_MESSAGE_BYTES);
    return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
  }

  private static ProducerRecord<byte[], byte[]> raw(KafkaSettings settings, RawDocument raw) {
    return new ProducerRecord<>(settings.topic(Topic.RAW), bytes(raw.sha256()), raw.bytes());
  }

  private static void sendRecords(
      Producer<byte[], byte[]> producer,
      String topic,
      Path lines,
      AtomicReference<Exception> failure)
      throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(lines)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        send(producer, new ProducerRecord<>(topic, bytes(id(line)), bytes(line)), failure);
      }
    }
  }

  private static String id(String json) {
    int from = json.indexOf("\"id\":\"") + 6;
    return json.substring(from, json.indexOf('"', from));
  }

  private static void send(
      Producer<byte[], byte[]> producer,
      ProducerRecord<byte[], byte[]> record,
      AtomicReference<Exception> failure) {
    var unused = producer.send(record, (written, e) -> failure.compareAndExchange(null, e));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Floor() {}
}
