package org.cableway.messaging;

import java.util.Map;

/**
 * A record that a step wants written.
 *
 * @param topic full name of the topic; null: the topic of the endpoint that it is sent to
 * @param key never null for compacted topics
 * @param value null for a tombstone
 * @param headers only those of the allow-list are written
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record OutgoingRecord(String topic, String key, byte[] value, Map<String, String> headers) {

  public OutgoingRecord {
    headers = Map.copyOf(headers);
  }
}
