package org.cableway.app.golden;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

  /** What is expected of the oddities. */
  static final Path ODDITIES = FOLDER.resolve("oddities");

  private static final ObjectWriter WRITER =
      CableJson.MAPPER.writer(
          new DefaultPrettyPrinter()
              .withArrayIndenter(new DefaultIndenter("  ", "\n"))
              .withObjectIndenter(new DefaultIndenter("  ", "\n")));

  private final Records records = new Records();

  /** {@code dump/cables.csv}, row 1 is expected in {@code dump-cables.csv-row-1.json}. */
  static Path file(Place place) {
    return FOLDER.resolve(name(place));
  }

  /** {@code oddities/captions.txt} is expected in {@code oddities/oddities-captions.txt.json}. */
  static Path oddity(Place place) {
    return ODDITIES.resolve(name(place).substring("oddities-".length()));
  }

  private static String name(Place place) {
    String name = place.entry() == null ? place.uri() : place.uri() + " " + place.entry();
    return name.replaceAll("[^A-Za-z0-9.]+", "-") + ".json";
  }

  /** Where {@code golden.update} is set, makes the file what it should be. */
  static void update(Path file, String actual) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
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

  /**
   * The same, of the second record and those behind it only what the first has not, and not the
   * text, which is that of the document.
   */
  String briefly(RawDocument document) throws JsonProcessingException {
    JsonNode outcome = CableJson.MAPPER.readTree(actual(document));
    for (int i = outcome.size() - 1; i > 0; i--) {
      ObjectNode record = (ObjectNode) outcome.get(i);
      record.set("text", outcome.get(0).get("text"));
      outcome.get(0).properties().forEach(first -> leaveOut(first, record));
    }
    return WRITER.writeValueAsString(outcome) + "\n";
  }

  private static void leaveOut(Map.Entry<String, JsonNode> first, ObjectNode record) {
    JsonNode value = record.get(first.getKey());
    if (value == null) {
      record.putNull(first.getKey());
    } else if (value.equals(first.getValue())) {
      record.remove(first.getKey());
    }
  }

  /** The files that a folder has. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
