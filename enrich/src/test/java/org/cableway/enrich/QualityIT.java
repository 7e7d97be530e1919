package org.cableway.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.cableway.contract.CableRecord;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RawDocument.Place;
import org.cableway.contract.serde.CableJson;
import org.cableway.parse.tables.Table;
import org.junit.jupiter.api.Test;

/**
 * The gate of quality: the fields of real cables against what their pages say, a table, and floors
 * that may rise and never fall. {@code -Dquality.show=5} lists the first misses of each field.
 */
class QualityIT {

  private static final int SHOWN = Integer.getInteger("quality.show", 0);

  @Test
  void corpus_isReadAboveItsFloors() throws IOException {
    Path corpus = Path.of(System.getProperty("cableway.corpus", "../shared/corpus"));
    assumeTrue(Files.isDirectory(corpus), corpus + ": no corpus of real cables here: skipped");
    Map<String, CableRecord> records = records(corpus.resolve("cablegate-mirror.tar.gz"));
    Map<String, FieldScore> scores = new TreeMap<>();
    for (String line : Files.readAllLines(corpus.resolve("expected.jsonl"))) {
      JsonNode expected = CableJson.MAPPER.readTree(line);
      CableRecord record = records.get(expected.path("referenceId").asText());
      PageChecks.check(expected, record)
          .forEach(
              (field, miss) ->
                  scores
                      .computeIfAbsent(field, f -> new FieldScore())
                      .add(expected.path("referenceId").asText() + ": " + miss, miss == null));
    }
    print(scores);
    floors()
        .forEach(
            (field, floor) ->
                assertThat(scores.get(field).share()).as(field).isGreaterThanOrEqualTo(floor));
  }

  private static Map<String, CableRecord> records(Path archive) throws IOException {
    Map<String, CableRecord> byReference = new HashMap<>();
    Records reader = new Records();
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new GZIPInputStream(Files.newInputStream(archive)))) {
      for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
        // The two pages under revisions/ are later editions of cables that stand under cable/.
        if (e.isFile() && e.getName().startsWith("cable/")) {
          RawDocument page =
              new RawDocument(tar.readAllBytes(), new Place("file:///corpus", e.getName()));
          for (CableRecord record : reader.read(page)) {
            byReference.putIfAbsent(record.referenceId(), record);
          }
        }
      }
    }
    return byReference;
  }

  private static Map<String, Double> floors() {
    Map<String, Double> floors = new TreeMap<>();
    for (Map<String, String> row : Table.rows(QualityIT.class, "quality_floors.csv")) {
      floors.put(row.get("field"), Double.valueOf(row.get("floor")));
    }
    return floors;
  }

  private static void print(Map<String, FieldScore> scores) {
    Map<String, Double> floors = floors();
    System.out.println("field            right  total   floor");
    scores.forEach(
        (field, score) -> {
          System.out.printf(
              Locale.ROOT,
              "%-16s %5d  %5d  %6.3f%n",
              field,
              score.right(),
              score.total(),
              floors.getOrDefault(field, 0.0));
          List<String> misses = score.misses();
          misses.stream().limit(SHOWN).forEach(miss -> System.out.println("    " + miss));
        });
  }
}
