package org.cableway.parse;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the suites of parser vectors that the property {@code cableway.vectors} leads to. */
public final class Vectors {

  private Vectors() {}

  /** The undisputed cases of a suite; the calling test is skipped where the folder is absent. */
  public static List<JsonNode> undisputed(String suite) {
    Path file = folder().resolve(suite + ".jsonl");
    assumeTrue(Files.exists(file), "cableway.vectors: no " + file + ", so the suite is skipped");
    ObjectMapper mapper = new ObjectMapper();
    try (Stream<String> lines = Files.lines(file)) {
      return lines.map(line -> read(mapper, line)).filter(c -> !c.has("disputed")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    String folder = System.getProperty("cableway.vectors");
    assumeTrue(folder != null, "cableway.vectors: not set, so the suite is skipped");
    return Path.of(folder);
  }

  private static JsonNode read(ObjectMapper mapper, String line) {
    try {
      return mapper.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
