package org.cableway.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import org.cableway.contract.CableRecord;
import org.cableway.contract.RawDocument;
import org.cableway.contract.serde.CableJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodedRecordTest {

  private static final CableRecord RECORD =
      SampleRecords.record(
          "09QUITO77", "THE MAYOR ASKED FOR SEEDS.", Instant.parse("2011-08-30T01:44:00Z"), "ab12");

  @Test
  void value_isTheJsonOfTheContract() {
    assertThat(EncodedRecord.of(RECORD).value()).isEqualTo(CableJson.write(RECORD));
  }

  /** Long texts go another way, but only those of ASCII. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "wool",
        "\"quoted\" \\ \t\u0001\u007f</b>",
        "\u00e9lan \u2013 caf\u00e9",
        "\ud83d\ude00",
        "half \ud83d"
      })
  void value_isTheJsonOfTheContractForAnyText(String sentence) {
    CableRecord record =
        SampleRecords.record(
            "09QUITO77",
            (sentence + "\n").repeat(2_000),
            Instant.parse("2011-08-30T01:44:00Z"),
            sentence.repeat(40));

    assertThat(EncodedRecord.of(record).value()).isEqualTo(CableJson.write(record));
  }

  /** Whoever reads the topic can work the hash out again. */
  @Test
  void contentHash_isOfTheJsonWithoutParserVersionAndSource() throws IOException {
    ObjectNode tree = (ObjectNode) CableJson.MAPPER.readTree(CableJson.write(RECORD));
    tree.remove("parserVersion");
    tree.remove("source");

    assertThat(EncodedRecord.of(RECORD).contentHash())
        .isEqualTo(RawDocument.sha256(CableJson.MAPPER.writeValueAsBytes(tree)));
  }

  @Test
  void contentHash_doesNotKnowThePlace() {
    CableRecord elsewhere =
        SampleRecords.record(
            "09QUITO77",
            "THE MAYOR ASKED FOR SEEDS.",
            Instant.parse("2011-08-30T01:44:00Z"),
            "cd34");

    assertThat(EncodedRecord.of(elsewhere).contentHash())
        .isEqualTo(EncodedRecord.of(RECORD).contentHash());
  }

  @Test
  void digests_haveFourCharactersAField() {
    assertThat(EncodedRecord.of(RECORD).digests())
        .hasSize(CableRecord.class.getRecordComponents().length * 4);
  }
}
