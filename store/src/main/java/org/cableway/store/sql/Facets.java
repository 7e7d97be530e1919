package org.cableway.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cableway.store.Field;
import org.cableway.store.Query;

/** Counts the hits of a query by the values of a field. */
final class Facets {

  /** The most frequent values first, with the number of cables that have them. */
  static Map<String, Long> count(
      Connection connection, Dialect dialect, Query query, Field field, int most)
      throws SQLException {
    Map<String, Long> counts = new LinkedHashMap<>();
    Matches matches = Matches.of(dialect, query);
    if (matches.none()) {
      return counts;
    }
    String value = value(field);
    String sql =
        "SELECT %s, count(DISTINCT f.n) FROM (SELECT c.n, c.origin, c.country, c.year, c.level FROM cable c%s) f%s WHERE %s IS NOT NULL"
            + " GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ?";
    try (PreparedStatement facets =
        connection.prepareStatement(sql.formatted(value, matches.sql(), table(field), value))) {
      matches.bind(facets, most);
      try (ResultSet row = facets.executeQuery()) {
        while (row.next()) {
          counts.put(row.getString(1), row.getLong(2));
        }
      }
    }
    return counts;
  }

  private static String value(Field field) {
    return switch (field) {
      case TAG -> "v.code";
      case TAG_KIND -> "v.kind";
      case CAPTION -> "v.caption";
      case CLASSIFIED_BY, SIGNED_BY -> "v.name";
      case REFERENCES -> "v.id";
      case ORIGIN, COUNTRY, YEAR, LEVEL -> "f." + field;
      default ->
          throw new IllegalArgumentException("facet: " + field + " (expected: such as tag, year)");
    };
  }

  private static String table(Field field) {
    return switch (field) {
      case TAG, TAG_KIND -> " JOIN cable_tag v ON v.cable = f.n";
      case CAPTION -> " JOIN cable_caption v ON v.cable = f.n";
      case CLASSIFIED_BY -> " JOIN cable_person v ON v.cable = f.n AND v.role = 'classifier'";
      case SIGNED_BY -> " JOIN cable_person v ON v.cable = f.n AND v.role = 'signer'";
      case REFERENCES -> " JOIN cable_reference v ON v.cable = f.n";
      default -> "";
    };
  }

  private Facets() {}
}
