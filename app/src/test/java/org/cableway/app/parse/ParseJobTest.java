package org.cableway.app.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cableway.contract.serde.CableJson;
import org.cableway.enrich.Records;
import org.cableway.ingest.documents.Documents;
import org.cableway.ingest.documents.Limits;
import org.junit.jupiter.api.Test;

class ParseJobTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void samples_giveALineACable_inTheOrderOfTheInput() throws IOException {
    parse(List.of("../samples/blog", "../samples/telegrams"), out);

    assertThat(lines(out))
        .extracting(line -> line.path("id").textValue())
        .startsWith("09ULAANBAATAR234");
    assertThat(lines(out).size()).isGreaterThanOrEqualTo(4);
    assertThat(lines(err))
        .allSatisfy(line -> assertThat(line.path("code").textValue()).isNotNull());
  }

  @Test
  void rejection_isALineOfJson() throws IOException {
    new ParseJob(reader(RecordFormat.JSONL), out, err)
        .run(
            new Documents(
                List.of("-"), Limits.DEFAULT, new ByteArrayInputStream(bytes("no cable here"))));

    JsonNode line = lines(err).get(0);
    assertThat(line.path("source").path("uri").textValue()).isEqualTo("stdin:");
    assertThat(line.path("source").path("sha256").textValue()).hasSize(64);
    assertThat(line.path("code").textValue()).isEqualTo("no-cable-found");
    assertThat(line.path("message").textValue()).isNotEmpty();
    assertThat(out.size()).isZero();
  }

  @Test
  void twice_givesTheSameBytes() {
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    parse(List.of("../samples"), out);
    parse(List.of("../samples"), again);

    assertThat(again.toByteArray()).isEqualTo(out.toByteArray()).isNotEmpty();
  }

  /** {@code cableway parse big.zip | head -1} ends at once, without a word. */
  @Test
  void readerThatIsGone_endsTheJob() {
    parse(
        List.of("../samples"),
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        });

    assertThat(out.size()).isZero();
  }

  @Test
  void text_isForPeople() {
    new ParseJob(reader(RecordFormat.TEXT), out, err)
        .run(new Documents(List.of("../samples/blog"), Limits.DEFAULT));

    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("id          09ULAANBAATAR234\n");
  }

  private void parse(List<String> paths, OutputStream results) {
    new ParseJob(reader(RecordFormat.JSONL), results, err)
        .run(new Documents(paths, Limits.DEFAULT));
  }

  private static DocumentReader reader(RecordFormat format) {
    return new RecordReader(format, new Records());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<JsonNode> lines(ByteArrayOutputStream stream) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : stream.toString(StandardCharsets.UTF_8).lines().toList()) {
      lines.add(CableJson.MAPPER.readTree(line));
    }
    return lines;
  }
}
