package org.cableway.messaging;

import java.util.Map;

/**
 * A record that a step wants written.
 *
 * @param topic full name of the topic; null: the topic of the endpoint that it is sent to
 * @param key never null for compacted topics
 * @param value null for a tombstone
 * @param headers only those of the allow-list are written
 * @param partitioning null: the hash of the key decides, as with any producer
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record OutgoingRecord(
    String topic,
    String key,
    byte[] value,
    Map<String, String> headers,
    Partitioning partitioning) {

  public OutgoingRecord {
    headers = Map.copyOf(headers);
  }

  /** A record whose key decides where it goes. */
  public OutgoingRecord(String topic, String key, byte[] value, Map<String, String> headers) {
    this(topic, key, value, headers, null);
  }

  /**
   * True where topics and producers take it. An endpoint rejects what does not fit; a step that
   * makes several records of one message asks first, and rejects the one alone.
   */
  public boolean fits() {
    return RecordSize.of(this) <= RecordSize.LARGEST;
  }

  /** The same record, elsewhere than its key says. */
  public OutgoingRecord to(Partitioning elsewhere) {
    return new OutgoingRecord(topic, key, value, headers, elsewhere);
  }

  /** The same record, for another topic. */
  OutgoingRecord on(String otherTopic) {
    return new OutgoingRecord(otherTopic, key, value, headers, partitioning);
  }
}
