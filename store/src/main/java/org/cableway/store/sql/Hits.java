package org.cableway.store.sql;

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

  private static final String PAGE =
      "SELECT c.n, c.id, %s AS time, c.level, c.origin, c.subject FROM cable c%s"
          + " ORDER BY %s c.created DESC NULLS LAST, c.id LIMIT ? OFFSET ?";

  private static final Pattern SPACES = Pattern.compile("\\s+");

  static List<Hit> find(Connection connection, Dialect dialect, Query query) throws SQLException {
    Matches matches = Matches.of(dialect, query);
    if (matches.none()) {
      return List.of();
    }
    String order = matches.words() ? dialect.rank() + "," : "";
    // Snippets are asked for the hits alone: beside the ranking every match would be read.
    String snippets = matches.words() ? dialect.snippet() : dialect.start();
    try (PreparedStatement page =
            connection.prepareStatement(
                PAGE.formatted(dialect.iso("c.created"), matches.sql(), order));
        PreparedStatement snippet = connection.prepareStatement(snippets)) {
      matches.bind(page, query.limit(), query.offset());
      if (matches.words()) {
        snippet.setObject(1, matches.match());
      }
      return read(page, snippet, matches.words() ? 2 : 1);
    }
  }

  private static List<Hit> read(PreparedStatement page, PreparedStatement snippet, int number)
      throws SQLException {
    List<Hit> found = new ArrayList<>();
    try (ResultSet row = page.executeQuery()) {
      while (row.next()) {
        snippet.setLong(number, row.getLong("n"));
        found.add(
            new Hit(
                row.getString("id"),
                instant(row.getString("time")),
                row.getString("level"),
                row.getString("origin"),
                row.getString("subject"),
                text(snippet)));
      }
    }
    return found;
  }

  private static Instant instant(String created) {
    return created == null ? null : Instant.parse(created);
  }

  /** On one line; words that match side by side in one pair of brackets. */
  private static String text(PreparedStatement snippet) throws SQLException {
    try (ResultSet row = snippet.executeQuery()) {
      return row.next()
          ? SPACES.matcher(row.getString(1)).replaceAll(" ").replace("] [", " ").strip()
          : null;
    }
  }

  private Hits() {}
}
