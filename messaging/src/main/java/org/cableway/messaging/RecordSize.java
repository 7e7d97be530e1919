package org.cableway.messaging;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.cableway.contract.Topic;

/** The size of a record as the producer reckons it, before compression. */
final class RecordSize {

  // Of a batch of one record; and what zstd adds to bytes that it cannot compress.
  private static final int BATCH_OVERHEAD_BYTES = 4 * 1024;
  private static final int RECORD_OVERHEAD_BYTES = 32;
  private static final int HEADER_OVERHEAD_BYTES = 10;

  /** A larger record is refused by the producer or the broker, however often it is tried. */
  static final int LARGEST = Topic.MAX_MESSAGE_BYTES - BATCH_OVERHEAD_BYTES;

  static long of(OutgoingRecord record) {
    return of(record.key(), record.value(), record.headers());
  }

  static long of(IncomingRecord record) {
    return of(record.key(), record.value(), record.headers());
  }

  private static long of(String key, byte[] value, Map<String, String> headers) {
    long bytes = RECORD_OVERHEAD_BYTES + length(key) + (value == null ? 0 : value.length);
    for (Map.Entry<String, String> header : headers.entrySet()) {
      bytes += HEADER_OVERHEAD_BYTES + length(header.getKey()) + length(header.getValue());
    }
    return bytes;
  }

  private static long length(String text) {
    return text == null ? 0 : text.getBytes(StandardCharsets.UTF_8).length;
  }

  private RecordSize() {}
}
