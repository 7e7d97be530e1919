package org.cableway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gate itself: each way to break readers is found. */
class BreaksTest {

  private static final String RELEASED =
      """
      {"$id":"urn:x:1.0.0","type":"object","required":["id"],"properties":{
        "id":{"type":"string","pattern":"^[0-9]+$"},
        "kind":{"type":"string","enum":["a","b"]},
        "created":{"type":"string","format":"date-time"},
        "tags":{"type":"array","items":{"$ref":"#/$defs/tag"}}},
       "$defs":{"tag":{"type":"object","required":["code"],"properties":{
        "code":{"type":"string"},"name":{"type":"string"}}}}}""";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "kind":             | "sort":                      | /properties/kind: removed
          "name":             | "title":                     | /$defs/tag/properties/name: removed
          "tag":{             | "label":{                    | /$defs/tag: removed
          ["id"]              | ["id","kind"]                | /required: ["id","kind"] (expected: ["id"])
          ["code"]            | []                           | /$defs/tag/required: [] (expected: ["code"])
          ["a","b"]           | ["a"]                        | /properties/kind/enum: ["a"] (expected: ["a","b"])
          ["a","b"]           | ["a","b","c"]                | /properties/kind/enum: ["a","b","c"] (expected: ["a","b"])
          "date-time"         | "date"                       | /properties/created/format: "date" (expected: "date-time")
          "^[0-9]+$"          | "^[0-9]{4}$"                 | /properties/id/pattern: "^[0-9]{4}$" (expected: "^[0-9]+$")
          "name":{"type":"string"} | "name":{"type":"integer"} | /$defs/tag/properties/name/type: "integer" (expected: "string")
          {"$ref":"#/$defs/tag"} | {"type":"string"}         | /properties/tags/items/$ref: absent (expected: "#/$defs/tag")
          "name":{            | "name":{"maxLength":9,       | /$defs/tag/properties/name/maxLength: 9 (expected: absent)
          """)
  void breaks_areFound(String before, String now, String found) {
    assertThat(RELEASED).contains(before);
    assertThat(breaks(RELEASED.replace(before, now))).contains(found);
  }

  @Test
  void optionalFieldsAndNotes_breakNobody() {
    assertThat(
            breaks(
                RELEASED
                    .replace("1.0.0", "1.1.0")
                    .replace("\"kind\":{", "\"later\":{\"type\":\"string\"},\"kind\":{")
                    .replace("\"name\":{", "\"name\":{\"description\":\"A name.\",")
                    .replace("\"tag\":{", "\"other\":{\"type\":\"object\"},\"tag\":{")))
        .isEmpty();
  }

  private static Iterable<String> breaks(String current) {
    JsonNode now = Release.read(current);
    return Breaks.of(Release.read(RELEASED), now);
  }
}
