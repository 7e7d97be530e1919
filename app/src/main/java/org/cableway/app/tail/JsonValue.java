package org.cableway.app.tail;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import org.cableway.contract.serde.CableJson;

/** A value that is a JSON object. */
final class JsonValue {

  private JsonValue() {}

  /** Empty where it is none: the bytes of a page, say. */
  static Optional<JsonNode> of(byte[] value) {
    if (value.length == 0 || value[0] != '{') {
      return Optional.empty();
    }
    try {
      return Optional.of(CableJson.MAPPER.readTree(value));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
