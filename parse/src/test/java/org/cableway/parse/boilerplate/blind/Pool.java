package org.cableway.parse.boilerplate.blind;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Invented texts by element and language: what stands on pages, or what telegrams are made of. */
final class Pool {

  static final Pool FURNITURE = read("furniture.csv");
  static final Pool TELEGRAMS = read("telegrams.csv");

  private static final String DEFAULT = "en";

  private final Map<String, List<String>> texts = new HashMap<>();

  /** The texts in a language, in English where it has none. */
  List<String> of(String element, String language) {
    List<String> own = texts.get(element + '/' + language);
    List<String> found = own == null ? texts.get(element + '/' + DEFAULT) : own;
    if (found == null) {
      throw new IllegalArgumentException("element: " + element + " (expected: one of the pool)");
    }
    return found;
  }

  private static Pool read(String name) {
    Pool pool = new Pool();
    CsvSchema schema = CsvSchema.emptySchema().withHeader();
    try (InputStream in = Pool.class.getResourceAsStream(name);
        MappingIterator<Map<String, String>> rows =
            new CsvMapper().readerForMapOf(String.class).with(schema).readValues(in)) {
      while (rows.hasNext()) {
        Map<String, String> row = rows.next();
        pool.texts
            .computeIfAbsent(row.get("element") + '/' + row.get("language"), k -> new ArrayList<>())
            .add(row.get("text"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pool;
  }
}
