package org.cableway.app.tail;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.cableway.contract.serde.CableJson;
import org.cableway.messaging.IncomingRecord;

/** How a record of a topic is shown. */
public enum TailFormat {

  /** {@code cables.parsed-3@17 09ASTANA610 CONFIDENTIAL KAZAKHSTAN: GAS PRICES}. */
  TEXT {
    @Override
    public String render(IncomingRecord read) {
      return read.position() + "  " + read.key() + "  " + TailText.of(read);
    }
  },

  /** The value where it is JSON; a tombstone is {@code {"id":KEY,"removed":true}}. */
  JSONL {
    @Override
    public String render(IncomingRecord read) {
      if (read.value() == null) {
        return json(Map.of("id", String.valueOf(read.key()), "removed", true));
      }
      return JsonValue.of(read.value()).isPresent()
          ? new String(read.value(), StandardCharsets.UTF_8)
          : ENVELOPE.render(read);
    }
  },

  /** Position, key, headers and value of any record; bytes that are no JSON by their size only. */
  ENVELOPE {
    @Override
    public String render(IncomingRecord read) {
      JsonNode value = read.value() == null ? null : JsonValue.of(read.value()).orElse(null);
      Integer size = read.value() == null ? null : read.value().length;
      return json(
          new Envelope(
              read.topic(),
              read.partition(),
              read.offset(),
              read.timestamp().toString(),
              read.key(),
              read.headers(),
              size,
              value));
    }
  };

  /** One line, without the line feed. */
  public abstract String render(IncomingRecord read);

  private record Envelope(
      String topic,
      int partition,
      long offset,
      String timestamp,
      String key,
      Map<String, String> headers,
      Integer size,
      JsonNode value) {}

  private static String json(Object value) {
    return new String(CableJson.write(value), StandardCharsets.UTF_8)
        .lines()
        .collect(Collectors.joining());
  }
}
