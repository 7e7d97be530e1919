package org.cableway.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Makes the body of an exchange of what the client read. */
final class IncomingRecords {

  static IncomingRecord of(ConsumerRecord<byte[], byte[]> read) {
    return new IncomingRecord(
        read.topic(),
        read.partition(),
        read.offset(),
        read.key() == null ? null : text(read.key()),
        read.value(),
        headers(read),
        Instant.ofEpochMilli(Math.max(0, read.timestamp())));
  }

  private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> read) {
    Map<String, String> headers = new HashMap<>();
    for (Header header : read.headers()) {
      if (header.value() != null) {
        headers.put(header.key(), text(header.value()));
      }
    }
    return headers;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private IncomingRecords() {}
}
