package org.cableway.enrich;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.cableway.contract.CableRecord;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RawDocument.Place;
import org.cableway.contract.serde.CableJson;
import org.junit.jupiter.api.Test;

/**
 * The gate of quality: the fields of real cables against what their pages say, and the cases of
 * another parser's tests, each a table with floors that may rise and never fall. {@code
 * -Dquality.show=5} lists the first misses of each row.
 */
class QualityIT {

  @Test
  void corpus_isReadAboveItsFloors() throws IOException {
    Path corpus = folder("cableway.corpus");
    Map<String, CableRecord> records = records(corpus.resolve("cablegate-mirror.tar.gz"));
    QualityTable table = new QualityTable("field");
    for (String line : Files.readAllLines(corpus.resolve("expected.jsonl"))) {
      JsonNode expected = CableJson.MAPPER.readTree(line);
      String id = expected.path("referenceId").asText();
      PageChecks.check(expected, records.get(id))
          .forEach((field, miss) -> table.score(field).add(id + ": " + miss, miss == null));
    }
    table.hold();
  }

  @Test
  void vectors_areReadAboveTheirFloors() throws IOException {
    Path vectors = folder("cableway.vectors");
    QualityTable table = new QualityTable("suite");
    for (VectorSuite suite : VectorSuites.all()) {
      table.put(suite.name(), suite.score(vectors));
    }
    table.hold();
  }

  private static Path folder(String property) {
    Path folder = Path.of(System.getProperty(property, "../shared/" + property.substring(9)));
    assumeTrue(Files.isDirectory(folder), property + ": no folder " + folder + ": skipped");
    return folder;
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
}
