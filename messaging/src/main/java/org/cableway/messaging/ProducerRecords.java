package org.cableway.messaging;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.cableway.contract.Headers;

/** Makes what the client writes; headers outside of the allow-list stay here. */
final class ProducerRecords {

  static ProducerRecord<byte[], byte[]> of(OutgoingRecord record) {
    ProducerRecord<byte[], byte[]> written =
        new ProducerRecord<>(record.topic(), bytes(record.key()), record.value());
    new TreeMap<>(record.headers())
        .forEach(
            (name, value) -> {
              if (Headers.ALLOWED.contains(name)) {
                written.headers().add(name, bytes(value));
              }
            });
    return written;
  }

  private static byte[] bytes(String text) {
    return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
  }

  private ProducerRecords() {}
}
