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

  /**
   * True where topics and producers take it. An endpoint rejects what does not fit; a step that
   * makes several records of one message asks first, and rejects the one alone.
   */
  public boolean fits() {
    return RecordSize.of(this) <= RecordSize.LARGEST;
  }

  /** The same record, for another topic. */
  OutgoingRecord on(String otherTopic) {
    return new OutgoingRecord(otherTopic, key, value, headers);
  }
}
