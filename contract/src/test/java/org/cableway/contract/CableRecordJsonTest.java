package org.cableway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.cableway.contract.serde.CableJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records as JSON, against the schema. */
class CableRecordJsonTest {

  private static final String LEAST =
      """
      {"schemaVersion":"1.0.0","parserVersion":"1","id":"09LISBON901","collection":"unknown",\
      "partial":false,"redactions":0,"source":{"uri":"file:///a","sha256":"%s","format":"x",\
      "strippedLines":0}}"""
          .formatted("0".repeat(64));

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(CableRecord.class.getResourceAsStream("cable-record-1.schema.json"));

  @Test
  void least_isValidAndReadBackTheSame() {
    assertThat(errors(LEAST)).isEmpty();
    CableRecord cable = read(LEAST);
    assertThat(new String(CableJson.write(cable), StandardCharsets.UTF_8)).isEqualTo(LEAST);
  }

  @Test
  void unknownFields_areValidAndIgnored() {
    String later = LEAST.replaceFirst("\\{", "{\"addedLater\":{\"a\":1},");
    assertThat(errors(later)).isEmpty();
    assertThat(read(later)).isEqualTo(read(LEAST));
  }

  @Test
  void dates_areIso8601() {
    CableRecord cable = read(LEAST.replaceFirst("\\{", "{\"created\":\"2009-04-09T05:04:00Z\","));
    assertThat(cable.created()).isEqualTo(Instant.parse("2009-04-09T05:04:00Z"));
    assertThat(errors(new String(CableJson.write(cable), StandardCharsets.UTF_8))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "\"id\":\"09LISBON901\", \"id\":\"LISBON 901\", pattern",
        "\"id\":\"09LISBON901\", \"id\":901, type",
        "\"collection\":\"unknown\", \"collection\":\"other\", enum",
        "\"redactions\":0, \"redactions\":-1, minimum",
        "\"partial\":false, \"later\":false, required",
        "\"redactions\":0, `\"redactions\":0,\"created\":\"9 April 2009\"`, format",
        "\"redactions\":0, `\"redactions\":0,\"tags\":[{\"kind\":\"geo\"}]`, required",
      })
  void whatIsWrong_isFound(String right, String wrong, String keyword) {
    assertThat(errors(LEAST.replace(right, wrong)))
        .extracting(Error::getKeyword)
        .containsExactly(keyword);
  }

  private List<Error> errors(String json) {
    return schema.validate(
        json,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private static CableRecord read(String json) {
    return CableJson.read(json.getBytes(StandardCharsets.UTF_8), CableRecord.class);
  }
}
