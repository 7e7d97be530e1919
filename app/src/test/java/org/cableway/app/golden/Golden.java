package org.cableway.app.golden;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cableway.contract.CableRecord;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RawDocument.Place;
import org.cableway.contract.RejectedException;
import org.cableway.contract.serde.CableJson;
import org.cableway.enrich.Records;

/** What is expected of a document: one file each, its records or why it has none, as JSON. */
final class Golden {

  static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  private static final ObjectWriter WRITER =
      CableJson.MAPPER.writer(
          new DefaultPrettyPrinter()
              .withArrayIndenter(new DefaultIndenter("  ", "\n"))
              .withObjectIndenter(new DefaultIndenter("  ", "\n")));

  private final Records records = new Records();

  /** {@code dump/cables.csv}, row 1 is expected in {@code dump-cables.csv-row-1.json}. */
  static Path file(Place place) {
    String name = place.entry() == null ? place.uri() : place.uri() + " " + place.entry();
    return FOLDER.resolve(name.replaceAll("[^A-Za-z0-9.]+", "-") + ".json");
  }

  /** The records, or an empty list where the document is rejected. */
  List<CableRecord> records(RawDocument document) {
    try {
      return records.read(document);
    } catch (RejectedException e) {
      return List.of();
    }
  }

  /** What becomes of the document, as the file should have it. */
  String actual(RawDocument document) throws JsonProcessingException {
    Object outcome;
    try {
      outcome = records.read(document);
    } catch (RejectedException e) {
      outcome = Map.of("code", e.code().code(), "message", e.getMessage());
    }
    return WRITER.writeValueAsString(outcome) + "\n";
  }

  /** The files that there are. */
  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }
}
