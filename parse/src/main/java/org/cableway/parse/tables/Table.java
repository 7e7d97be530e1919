package org.cableway.parse.tables;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Reads a CSV file of the class path: RFC 4180, UTF-8, names of the columns in the first row. */
public final class Table {

  private static final ObjectReader READER =
      new CsvMapper().readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader());

  /**
   * The rows of a table, each by name of the column; an empty cell is the empty string.
   *
   * @param owner the class in whose package the file stands; a relative name may lead below it
   * @param name {@code posts.csv}
   */
  public static List<Map<String, String>> rows(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + ": not found (expected: beside " + owner + ")");
      }
      try (MappingIterator<Map<String, String>> rows = READER.readValues(in)) {
        return rows.readAll();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private Table() {}
}
