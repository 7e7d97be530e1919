package org.cableway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cableway.contract.serde.CableJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schemas and the record types say the same: every field of one is in the other. */
class SchemasTest {

  private static final Map<Type, String> TYPES =
      Map.of(
          String.class, "string",
          Instant.class, "string date-time",
          LocalDate.class, "string date",
          Integer.class, "integer",
          int.class, "integer",
          Double.class, "number",
          boolean.class, "boolean");

  @ParameterizedTest
  @EnumSource
  void schema_hasTheFieldsOfTheRecordsAndNoOthers(Schemas file) {
    records(file)
        .forEach(
            (type, node) ->
                assertThat(node.get("properties").fieldNames())
                    .toIterable()
                    .as("fields of %s", type.getSimpleName())
                    .containsExactly(names(type)));
  }

  @ParameterizedTest
  @EnumSource
  void schema_hasTheTypesOfTheRecords(Schemas file) {
    records(file)
        .forEach(
            (type, node) ->
                Arrays.stream(type.getRecordComponents())
                    .forEach(
                        component ->
                            assertThat(type(node.get("properties").get(component.getName())))
                                .as("%s.%s", type.getSimpleName(), component.getName())
                                .isEqualTo(type(component.getGenericType()))));
  }

  /** A primitive is always in the JSON; whether anything else is, the cable decides. */
  @ParameterizedTest
  @EnumSource
  void schema_requiresWhatIsAlwaysThere(Schemas file) {
    records(file)
        .forEach(
            (type, node) ->
                Arrays.stream(type.getRecordComponents())
                    .filter(component -> component.getType().isPrimitive())
                    .forEach(
                        component ->
                            assertThat(node.path("required"))
                                .as("required of %s", type.getSimpleName())
                                .extracting(JsonNode::asText)
                                .contains(component.getName())));
  }

  @ParameterizedTest
  @EnumSource
  void schema_definesNoTypeThatNoRecordHas(Schemas file) {
    assertThat(read(file).path("$defs").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(
            records(file).keySet().stream()
                .filter(type -> type != file.type())
                .map(SchemasTest::definition)
                .toList());
  }

  @ParameterizedTest
  @EnumSource
  void schema_describesEveryField(Schemas file) {
    records(file)
        .forEach(
            (type, node) ->
                assertThat(node.get("properties"))
                    .as("descriptions of %s", type.getSimpleName())
                    .allSatisfy(
                        field -> assertThat(field.path("description").asText()).endsWith(".")));
  }

  @ParameterizedTest
  @EnumSource
  void schema_isOfTheVersionThatItsTypeNames(Schemas file) {
    assertThat(read(file).get("$id").asText()).isEqualTo(file.urn());
  }

  @Test
  void schemaVersion_ofARecordIsThatOfTheSchema() {
    assertThat(CableRecord.SCHEMA_VERSION)
        .matches(read(Schemas.CABLE_RECORD).at("/properties/schemaVersion/pattern").asText());
  }

  /** Readers ignore what they do not know: a field that is added later breaks nobody. */
  @ParameterizedTest
  @EnumSource
  void schema_allowsWhatItDoesNotKnow(Schemas file) {
    assertThat(read(file).findValues("additionalProperties")).isEmpty();
    assertThat(read(file).findValues("unevaluatedProperties")).isEmpty();
  }

  /** Every record type that a record can reach, with its schema. */
  private static Map<Class<?>, JsonNode> records(Schemas file) {
    JsonNode schema = read(file);
    Map<Class<?>, JsonNode> records = new LinkedHashMap<>();
    Deque<Class<?>> open = new ArrayDeque<>(List.of(file.type()));
    while (!open.isEmpty()) {
      Class<?> type = open.remove();
      records.put(type, type == file.type() ? schema : schema.path("$defs").path(definition(type)));
      Arrays.stream(type.getRecordComponents())
          .map(component -> element(component.getGenericType()))
          .filter(Class::isRecord)
          .filter(found -> !records.containsKey(found))
          .forEach(open::add);
    }
    return records;
  }

  private static Class<?> element(Type type) {
    return (Class<?>)
        (type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type);
  }

  private static String[] names(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .toArray(String[]::new);
  }

  private static String type(Type type) {
    if (type instanceof ParameterizedType list) {
      return "array of " + type(list.getActualTypeArguments()[0]);
    }
    return TYPES.containsKey(type) ? TYPES.get(type) : "#/$defs/" + definition((Class<?>) type);
  }

  private static String type(JsonNode node) {
    if (node.has("$ref")) {
      return node.get("$ref").asText();
    }
    String type = node.get("type").asText();
    if (type.equals("array")) {
      return "array of " + type(node.get("items"));
    }
    return node.has("format") ? type + " " + node.get("format").asText() : type;
  }

  private static String definition(Class<?> type) {
    String name = type.getSimpleName();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static JsonNode read(Schemas file) {
    try (InputStream in = file.open()) {
      return CableJson.MAPPER.readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
