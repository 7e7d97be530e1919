package org.cableway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cableway.contract.serde.CableJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The AsyncAPI document says what the constants and the record types say. */
class AsyncApiTest {

  private final JsonNode document = read("/org/cableway/contract/" + Schemas.ASYNC_API);

  @Test
  void document_isAsyncApi3() {
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(stream("/asyncapi-3.0.0.schema.json"))
                .validate(document.toString(), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void references_leadSomewhere() {
    assertThat(document.findValuesAsText("$ref"))
        .isNotEmpty()
        .allSatisfy(
            ref ->
                assertThat(
                        ref.startsWith("#")
                            ? document.at(ref.substring(1))
                            : read("/org/cableway/contract/" + ref))
                    .isNotEmpty());
  }

  @Test
  void channels_areTheTopics() {
    assertThat(document.get("channels"))
        .extracting(channel -> channel.get("address").asText())
        .containsExactly(
            Arrays.stream(Topic.values())
                .map(topic -> topic.name(Topic.DEFAULT_PREFIX))
                .toArray(String[]::new));
  }

  @ParameterizedTest
  @EnumSource
  void channel_hasTheSettingsOfItsTopic(Topic topic) {
    JsonNode kafka = channel(topic).at("/bindings/kafka");
    assertThat(kafka.get("partitions").asInt()).isEqualTo(Topic.DEFAULT_PARTITIONS);
    Map<String, String> expected = new TreeMap<>(topic.settings());
    expected.put("max.message.bytes", Integer.toString(Topic.MAX_MESSAGE_BYTES));
    assertThat(settings(kafka.get("topicConfiguration"))).isEqualTo(expected);
  }

  /** A compacted topic knows tombstones, or readers of its document would fail at the first. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INDEX")
  void tombstones_areMessagesOfCompactedTopics(Topic topic) {
    boolean compacted = topic.settings().get("cleanup.policy").contains("compact");
    assertThat(messages(topic).map(message -> message.at("/payload/$ref").asText()))
        .filteredOn("#/components/schemas/tombstone"::equals)
        .hasSize(compacted ? 1 : 0);
  }

  @Test
  void headers_areThoseThatMayLeave_eachDescribedOnce() {
    Set<String> named = new HashSet<>();
    for (JsonNode message : document.at("/components/messages")) {
      JsonNode headers = message.get("headers");
      headers.path("properties").fieldNames().forEachRemaining(named::add);
      headers
          .path("properties")
          .properties()
          .forEach(
              header ->
                  assertThat(header.getValue().get("$ref").asText())
                      .isEqualTo("#/components/schemas/" + header.getKey()));
      headers.path("required").forEach(name -> assertThat(named).contains(name.asText()));
    }
    assertThat(named).isEqualTo(Headers.ALLOWED);
  }

  @Test
  void messages_haveAKeyAndSayWhatTheyAre() {
    assertThat(document.at("/components/messages"))
        .allSatisfy(
            message -> {
              assertThat(message.at("/bindings/kafka/key/type").asText()).isEqualTo("string");
              assertThat(message.path("summary").asText()).endsWith(".");
            });
  }

  @Test
  void eventTypes_areAll() {
    assertThat(document.at("/components/schemas/ce_type/enum"))
        .extracting(JsonNode::asText)
        .containsExactly(
            Arrays.stream(EventType.values()).map(EventType::type).toArray(String[]::new));
  }

  @Test
  void payloads_areTheSchemasOfTheRecordTypes() {
    assertThat(payload("cable")).isEqualTo(Schemas.CABLE_RECORD.file());
    assertThat(payload("candidate")).isEqualTo(Schemas.CABLE_RECORD.file());
    assertThat(payload("change")).isEqualTo(Schemas.CABLE_CHANGE.file());
    assertThat(document.at("/components/messages/counts/payload/properties").fieldNames())
        .toIterable()
        .containsExactly(
            Arrays.stream(RunDelta.class.getRecordComponents())
                .map(component -> component.getName())
                .toArray(String[]::new));
  }

  private String payload(String message) {
    return document.at("/components/messages/" + message + "/payload/schema/$ref").asText();
  }

  private Stream<JsonNode> messages(Topic topic) {
    return StreamSupport.stream(channel(topic).get("messages").spliterator(), false)
        .map(message -> document.at(message.get("$ref").asText().substring(1)));
  }

  private JsonNode channel(Topic topic) {
    return document.get("channels").get(topic.name(""));
  }

  /** As Kafka writes them. */
  private static Map<String, String> settings(JsonNode configuration) {
    Map<String, String> settings = new TreeMap<>();
    configuration
        .properties()
        .forEach(
            setting ->
                settings.put(
                    setting.getKey(),
                    setting.getValue().isArray()
                        ? StreamSupport.stream(setting.getValue().spliterator(), false)
                            .map(JsonNode::asText)
                            .collect(Collectors.joining(","))
                        : setting.getValue().asText()));
    return settings;
  }

  private static JsonNode read(String resource) {
    try (InputStream in = stream(resource)) {
      return CableJson.MAPPER.readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static InputStream stream(String resource) {
    return AsyncApiTest.class.getResourceAsStream(resource);
  }
}
