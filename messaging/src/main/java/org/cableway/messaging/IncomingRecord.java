package org.cableway.messaging;

import java.time.Instant;
import java.util.Map;

/**
 * One message on its way through a route: the body of its exchange.
 *
 * @param topic where it was read; for messages of a {@link BatchSource} the name of the source
 * @param partition 0 for messages of a source
 * @param offset running number for messages of a source
 * @param key null where it has none
 * @param value null for a tombstone
 * @param headers strings, by name; of several with one name the last
 * @param timestamp when it was written
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record IncomingRecord(
    String topic,
    int partition,
    long offset,
    String key,
    byte[] value,
    Map<String, String> headers,
    Instant timestamp) {

  public IncomingRecord {
    headers = Map.copyOf(headers);
  }

  /** {@code cables.raw-3@1017}, for messages and logs. */
  public String position() {
    return topic + "-" + partition + "@" + offset;
  }
}
