package org.cableway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cableway.contract.serde.CableJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A compacted topic is read from offset 0: what any release wrote must be read by this one, and
 * what this one writes by any release of the same major version.
 */
class CompatibilityTest {

  static Stream<Arguments> releases() {
    return Arrays.stream(Schemas.values())
        .flatMap(
            schema -> Release.of(schema).stream().map(release -> Arguments.of(schema, release)));
  }

  @ParameterizedTest
  @MethodSource("releases")
  void schema_onlyAddsOptionalFields(Schemas schema, Release release) {
    assumeThat(release.sameMajor(schema.version())).isTrue();
    assertThat(Breaks.of(release.json("schema.json"), Release.read(text(schema))))
        .as("what %s breaks of %s", schema.urn(), release)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("releases")
  void records_thatWereReleasedStillValidate(Schemas schema, Release release) {
    assumeThat(release.sameMajor(schema.version())).isTrue();
    Schema current =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema.open());
    assertThat(release.records())
        .isNotEmpty()
        .allSatisfy(
            json ->
                assertThat(
                        current.validate(
                            json,
                            InputFormat.JSON,
                            context ->
                                context.executionConfig(
                                    config -> config.formatAssertionsEnabled(true))))
                    .isEmpty());
  }

  /** Read and written again, nothing of them is lost, and nothing is another. */
  @ParameterizedTest
  @MethodSource("releases")
  void records_thatWereReleasedStillParse(Schemas schema, Release release) {
    assertThat(release.records())
        .allSatisfy(
            json -> {
              Object read = CableJson.read(json.getBytes(StandardCharsets.UTF_8), schema.type());
              String again = new String(CableJson.write(read), StandardCharsets.UTF_8);
              assertThat(Release.read(again)).isEqualTo(Release.read(json));
            });
  }

  /** Records without a field would not show that the field is still read. */
  @ParameterizedTest
  @MethodSource("releases")
  void records_thatWereReleasedHaveEveryFieldOfTheirTime(Schemas schema, Release release) {
    Set<String> seen = new TreeSet<>();
    release.records().forEach(json -> fields(Release.read(json), seen));
    Set<String> all = new TreeSet<>();
    properties(release.json("schema.json"), all);
    assertThat(seen).containsAll(all);
  }

  /** A schema that is another than the last release is the next one. */
  @ParameterizedTest
  @EnumSource
  void version_isRaisedWithTheSchema(Schemas schema) {
    List<Release> releases = Release.of(schema);
    Release last = releases.get(releases.size() - 1);
    ObjectNode released = (ObjectNode) last.json("schema.json");
    ObjectNode current = (ObjectNode) Release.read(text(schema));
    boolean same = released.without("$id").equals(current.without("$id"));
    Version version = Version.parse(schema.version());
    if (same) {
      assertThat(version).isEqualTo(last.version());
    } else {
      assertThat(version).as("the version of a changed schema").isGreaterThan(last.version());
    }
  }

  private static void fields(JsonNode node, Set<String> names) {
    node.fieldNames().forEachRemaining(names::add);
    node.forEach(child -> fields(child, names));
  }

  private static void properties(JsonNode schema, Set<String> names) {
    schema.path("properties").fieldNames().forEachRemaining(names::add);
    schema.path("$defs").forEach(definition -> properties(definition, names));
  }

  private static String text(Schemas schema) {
    try (InputStream in = schema.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
