package org.cableway.parse.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a CSV file of the class path: RFC 4180, UTF-8, names of the columns in the first row. */
public final class Table {

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
      return rows(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  static List<Map<String, String>> rows(String csv) {
    CsvCells cells = new CsvCells(csv);
    List<String> columns = cells.row();
    List<Map<String, String>> rows = new ArrayList<>();
    while (cells.hasRow()) {
      rows.add(byColumn(columns, cells.row()));
    }
    return rows;
  }

  private static Map<String, String> byColumn(List<String> columns, List<String> cells) {
    if (cells.size() > columns.size()) {
      throw new IllegalStateException("row: " + cells + " (expected: " + columns + ")");
    }
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      row.put(columns.get(i), cells.get(i));
    }
    return row;
  }

  private Table() {}
}
