package org.cableway.app.tail;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cableway.contract.Headers;
import org.cableway.messaging.IncomingRecord;

/** What a person wants to know of a record, in half a line. */
final class TailText {

  private static final int WIDTH = 160;

  private TailText() {}

  static String of(IncomingRecord read) {
    if (read.value() == null) {
      return "(tombstone)";
    }
    if (read.headers().containsKey(Headers.ERR_CODE)) {
      return rejected(read.headers());
    }
    return JsonValue.of(read.value()).map(TailText::json).orElseGet(() -> bytes(read));
  }

  private static String rejected(Map<String, String> headers) {
    return join(headers.get(Headers.ERR_CODE), headers.get(Headers.ERR_MESSAGE));
  }

  private static String json(JsonNode value) {
    if (value.has("text")) {
      return join(
          value.path("classification").path("level").textValue(),
          value.path("subject").textValue());
    }
    String whole = value.toString();
    return whole.length() <= WIDTH ? whole : whole.substring(0, WIDTH) + "...";
  }

  private static String bytes(IncomingRecord read) {
    String place =
        Stream.of(Headers.SRC_URI, Headers.SRC_ENTRY)
            .map(read.headers()::get)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("!"));
    return join(read.value().length + " bytes", place);
  }

  private static String join(String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("  "));
  }
}
