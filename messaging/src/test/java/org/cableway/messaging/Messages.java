package org.cableway.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/** Makes messages for tests. */
final class Messages {

  static IncomingRecord incoming(String key, long offset) {
    return incoming(key, offset, Map.of());
  }

  static IncomingRecord incoming(String key, long offset, Map<String, String> headers) {
    return new IncomingRecord("t.raw", 0, offset, key, bytes("v" + offset), headers, Instant.EPOCH);
  }

  static OutgoingRecord outgoing(String key, String value) {
    return new OutgoingRecord(null, key, bytes(value), Map.of());
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private Messages() {}
}
