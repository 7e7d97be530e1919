package org.cableway.app.subscribe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.cableway.contract.Schemas;
import org.cableway.contract.Topic;
import org.cableway.contract.serde.CableJson;
import org.cableway.messaging.IncomingRecord;

/** Reads what the AsyncAPI document says of a message. */
final class AsyncApi {

  private final JsonNode document = read(Schemas.ASYNC_API);
  private final SchemaRegistry schemas =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final Map<String, com.networknt.schema.Schema> compiled = new HashMap<>();

  /** The names of all messages. */
  List<String> messages() {
    return document.at("/components/messages").properties().stream()
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The messages of the topic that the record could be. */
  List<String> candidates(Topic topic, IncomingRecord found) {
    return StreamSupport.stream(
            document.get("channels").get(topic.name("")).get("messages").spliterator(), false)
        .map(message -> message.get("$ref").asText().replaceFirst(".*/", ""))
        .filter(name -> differences(name, found).isEmpty())
        .toList();
  }

  /** Where a record is not what the document says of the message. */
  List<String> differences(String message, IncomingRecord found) {
    JsonNode definition = document.at("/components/messages/" + message);
    List<String> differences = new ArrayList<>();
    check(message + "/key", definition.at("/bindings/kafka/key"), text(found.key()), differences);
    JsonNode headers = definition.get("headers");
    for (String name : found.headers().keySet()) {
      if (!headers.path("properties").has(name)) {
        differences.add("header " + name + ": found (expected: none of this name)");
      }
    }
    check(
        message + "/headers",
        headers,
        CableJson.MAPPER.valueToTree(found.headers()).toString(),
        differences);
    payload(message, definition.get("payload"), found.value(), differences);
    return differences;
  }

  private void payload(String message, JsonNode payload, byte[] value, List<String> differences) {
    boolean tombstone = payload.has("$ref");
    if (tombstone || value == null) {
      if (!tombstone || value != null) {
        differences.add("value: " + (value == null ? "none" : "one") + " (expected: otherwise)");
      }
    } else if (!payload.path("format").asText().equals("binary")) {
      JsonNode schema = payload.has("schema") ? read(payload.at("/schema/$ref").asText()) : payload;
      check(message + "/payload", schema, new String(value, StandardCharsets.UTF_8), differences);
    }
  }

  private void check(String place, JsonNode schema, String json, List<String> differences) {
    compiled
        .computeIfAbsent(
            place,
            name -> {
              ObjectNode whole = schema.deepCopy();
              whole.set("components", document.get("components"));
              return schemas.getSchema(whole.toString(), InputFormat.JSON);
            })
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .forEach(error -> differences.add(place + error));
  }

  private static String text(String key) {
    return CableJson.MAPPER.valueToTree(key).toString();
  }

  private static JsonNode read(String file) {
    try (InputStream in = Schemas.class.getResourceAsStream(file)) {
      return CableJson.MAPPER.readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
