package org.cableway.store.sql;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cableway.store.CableSink;
import org.cableway.store.Query;

/** Gives the cables of a query to a sink, in the snapshot that the connection is in. */
final class Reading {

  // Numbers are put in order first, and records fetched for so many at a time: a database that
  // sorted the records themselves would hold them all.
  private static final int FETCHED = 100;

  private static final String NUMBERS =
      "SELECT c.n, c.year FROM cable c%s ORDER BY c.year NULLS FIRST, c.id";
  private static final String RECORDS =
      "SELECT n, json FROM cable WHERE n IN ("
          + String.join(", ", Collections.nCopies(FETCHED, "?"))
          + ")";
  private static final long NO_CABLE = -1;

  private final Connection connection;
  private final CableSink sink;

  Reading(Connection connection, CableSink sink) {
    this.connection = connection;
    this.sink = sink;
  }

  /** Returns how many cables there were. */
  long run(Dialect dialect, Query query) throws SQLException {
    sink.begin(Offsets.all(connection));
    Matches matches = Matches.of(dialect, query);
    if (matches.none()) {
      return 0;
    }
    try (PreparedStatement numbers = connection.prepareStatement(NUMBERS.formatted(matches.sql()));
        PreparedStatement records = connection.prepareStatement(RECORDS)) {
      matches.bind(numbers);
      numbers.setFetchSize(FETCHED);
      try (ResultSet row = numbers.executeQuery()) {
        return run(row, records);
      }
    }
  }

  private long run(ResultSet row, PreparedStatement records) throws SQLException {
    long cables = 0;
    Map<Long, Integer> years = new LinkedHashMap<>();
    while (row.next()) {
      int year = row.getInt(2);
      Integer known = row.wasNull() ? null : year;
      years.put(row.getLong(1), known);
      cables++;
      if (years.size() == FETCHED) {
        give(years, records);
      }
    }
    give(years, records);
    return cables;
  }

  private void give(Map<Long, Integer> years, PreparedStatement records) throws SQLException {
    int parameter = 1;
    for (long n : years.keySet()) {
      records.setLong(parameter++, n);
    }
    while (parameter <= FETCHED) {
      records.setLong(parameter++, NO_CABLE);
    }
    Map<Long, String> fetched = new HashMap<>();
    try (ResultSet row = records.executeQuery()) {
      while (row.next()) {
        fetched.put(row.getLong(1), row.getString(2));
      }
    }
    years.forEach((n, year) -> sink.accept(year, fetched.get(n).getBytes(StandardCharsets.UTF_8)));
    years.clear();
  }
}
