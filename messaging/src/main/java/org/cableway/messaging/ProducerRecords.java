package org.cableway.messaging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.cableway.contract.Headers;

/** Makes what the client writes; headers outside of the allow-list stay here. */
final class ProducerRecords {

  /** The record where its key says. */
  static ProducerRecord<byte[], byte[]> of(OutgoingRecord record) {
    return written(record, null);
  }

  /**
   * The record wherever it goes: one, but for what goes to every partition.
   *
   * @param partitions how many a topic has
   */
  static List<ProducerRecord<byte[], byte[]>> of(
      OutgoingRecord record, ToIntFunction<String> partitions) {
    if (record.partitioning() == null) {
      return List.of(of(record));
    }
    return record.partitioning().numbers(partitions.applyAsInt(record.topic())).stream()
        .map(number -> written(record, number))
        .toList();
  }

  private static ProducerRecord<byte[], byte[]> written(OutgoingRecord record, Integer partition) {
    return new ProducerRecord<>(
        record.topic(), partition, bytes(record.key()), record.value(), headers(record));
  }

  private static List<Header> headers(OutgoingRecord record) {
    List<Header> headers = new ArrayList<>(record.headers().size());
    for (Map.Entry<String, String> header : new TreeMap<>(record.headers()).entrySet()) {
      if (Headers.ALLOWED.contains(header.getKey())) {
        headers.add(new RecordHeader(header.getKey(), bytes(header.getValue())));
      }
    }
    return headers;
  }

  private static byte[] bytes(String text) {
    return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
  }

  private ProducerRecords() {}
}
