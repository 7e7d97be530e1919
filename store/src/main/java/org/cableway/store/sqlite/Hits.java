package org.cableway.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cableway.store.Hit;
import org.cableway.store.Query;

/** Runs a query. */
final class Hits {

  private static final String COLUMNS =
      "SELECT c.n, c.id, c.created, c.level, c.origin, c.subject FROM cable c";

  // A word of the id, subject or tags says more than one of the body, one of the addressees less.
  private static final String RANKED =
      COLUMNS
          + " JOIN cable_index i ON i.rowid = c.n WHERE cable_index MATCH ?%s"
          + " ORDER BY bm25(cable_index, 10, 5, 3, 1, 0.3), c.created DESC, c.id LIMIT ?";
  private static final String NEWEST = COLUMNS + " WHERE 1%s ORDER BY c.created DESC, c.id LIMIT ?";

  // Asked for the hits alone: beside the ranking it would read the text of every match.
  private static final String SNIPPET =
      "SELECT snippet(cable_index, -1, '[', ']', ' ... ', 16) FROM cable_index"
          + " WHERE cable_index MATCH ? AND rowid = ?";
  private static final String START =
      "SELECT substr(coalesce(json_extract(json, '$.summary'), json_extract(json,"
          + " '$.paragraphs[0].text'), ''), 1, 160) FROM cable WHERE ?1 = '' AND n = ?2";

  private static final Pattern SPACES = Pattern.compile("\\s+");

  static List<Hit> find(Connection connection, Query query) throws SQLException {
    boolean words = query.text() != null && !query.text().isBlank();
    String match = words ? MatchExpression.of(query.text()) : "";
    if (words && match.isEmpty()) {
      return List.of();
    }
    List<Object> values = new ArrayList<>();
    if (words) {
      values.add(match);
    }
    Filter filter = Filter.of(query);
    values.addAll(filter.values());
    values.add(query.limit());
    String sql = (words ? RANKED : NEWEST).formatted(filter.sql());
    try (PreparedStatement hits = connection.prepareStatement(sql);
        PreparedStatement snippet = connection.prepareStatement(words ? SNIPPET : START)) {
      return read(bind(hits, values), snippet, match);
    }
  }

  private static PreparedStatement bind(PreparedStatement statement, List<Object> values)
      throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
    return statement;
  }

  private static List<Hit> read(PreparedStatement hits, PreparedStatement snippet, String match)
      throws SQLException {
    List<Hit> found = new ArrayList<>();
    try (ResultSet row = hits.executeQuery()) {
      while (row.next()) {
        found.add(
            new Hit(
                row.getString("id"),
                instant(row.getString("created")),
                row.getString("level"),
                row.getString("origin"),
                row.getString("subject"),
                snippet(bind(snippet, List.of(match, row.getLong("n"))))));
      }
    }
    return found;
  }

  private static Instant instant(String created) {
    return created == null ? null : Instant.parse(created);
  }

  private static String snippet(PreparedStatement snippet) throws SQLException {
    try (ResultSet row = snippet.executeQuery()) {
      return row.next() ? SPACES.matcher(row.getString(1)).replaceAll(" ").strip() : null;
    }
  }

  private Hits() {}
}
