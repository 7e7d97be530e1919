package org.cableway.benchmarks.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.cableway.contract.Headers;
import org.cableway.contract.RawDocument;
import org.cableway.contract.Topic;
import org.cableway.messaging.KafkaSettings;

/** Puts invented documents on {@code cables.raw}, as a stranger would. */
final class RawTopic implements AutoCloseable {

  private final KafkaProducer<byte[], byte[]> producer;
  private final String topic;

  RawTopic(KafkaSettings settings) {
    topic = settings.topic(Topic.RAW);
    producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                settings.bootstrap(),
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "zstd"),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  /**
   * Sends the document of a number.
   *
   * @return its hash
   */
  String send(int number) {
    byte[] row = bytes(new InventedCable(number).row());
    String key = RawDocument.sha256(row);
    ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, bytes(key), row);
    record.headers().add(Headers.SRC_URI, bytes("benchmark:" + number));
    record.headers().add(Headers.RUN_ID, bytes("benchmark"));
    var unused = producer.send(record);
    return key;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** All of them stand then. */
  @Override
  public void close() {
    producer.close();
  }
}
