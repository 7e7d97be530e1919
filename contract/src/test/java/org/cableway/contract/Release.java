package org.cableway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was released, kept for ever in {@code src/test/resources/released}: a schema, and records
 * that were written with it.
 *
 * @param folder {@code released/cable-record/1.0.0}
 */
record Release(Path folder) {

  private static final Path ALL = Path.of("src/test/resources/released");

  /** All releases of one kind, the oldest first. */
  static List<Release> of(String kind) {
    try (Stream<Path> versions = Files.list(ALL.resolve(kind))) {
      return versions.map(Release::new).sorted(Comparator.comparing(Release::version)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those of a schema, of all major versions. */
  static List<Release> of(Schemas schema) {
    return of(schema.file().replaceFirst("-\\d+\\.schema\\.json$", ""));
  }

  Version version() {
    return Version.parse(folder.getFileName().toString());
  }

  /** Whether readers of the one must read the other. */
  boolean sameMajor(String other) {
    return major(folder.getFileName().toString()).equals(major(other));
  }

  JsonNode json(String file) {
    return read(text(file));
  }

  /** The records as they were published, one a line. */
  List<String> records() {
    return text("records.jsonl").lines().toList();
  }

  static JsonNode read(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return ALL.relativize(folder).toString();
  }

  private String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String major(String version) {
    return version.substring(0, version.indexOf('.'));
  }
}
