package org.cableway.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cableway.store.sql.Dialect;
import org.cableway.store.sql.Term;
import org.cableway.store.sql.WordIndex;

/** FTS5 and the JSON functions of SQLite. */
final class SqliteDialect implements Dialect {

  @Override
  public String name() {
    return SqliteDatabase.KIND;
  }

  @Override
  public String validJson() {
    return "SELECT json_valid(?)";
  }

  /** Nothing to do: the transaction took the lock of the file when it began. */
  @Override
  public void lock(Connection connection, String topicKey, Set<Integer> partitions) {}

  @Override
  public WordIndex words(Connection connection) throws SQLException {
    return new SqliteWords(connection);
  }

  /** Kept so. */
  @Override
  public String iso(String column) {
    return column;
  }

  /** Every term in quotes, so that none is an operator and no text is an error of syntax. */
  @Override
  public String match(List<Term> terms) {
    return terms.stream()
        .map(term -> '"' + String.join(" ", term.words()) + '"' + (term.beginning() ? "*" : ""))
        .collect(Collectors.joining(" "));
  }

  @Override
  public String matching() {
    return " JOIN cable_index i ON i.rowid = c.n WHERE cable_index MATCH ?";
  }

  // A word of the id, subject or tags says more than one of the body, one of the addressees less.
  @Override
  public String rank() {
    return "bm25(cable_index, 10, 5, 3, 1, 0.3)";
  }

  @Override
  public String snippet() {
    return "SELECT snippet(cable_index, -1, '[', ']', ' ... ', 16) FROM cable_index"
        + " WHERE cable_index MATCH ? AND rowid = ?";
  }

  @Override
  public String start() {
    return "SELECT substr(coalesce(json_extract(json, '$.summary'), json_extract(json,"
        + " '$.paragraphs[0].text'), ''), 1, 160) FROM cable WHERE n = ?";
  }

  @Override
  public List<String> clear() {
    return List.of(
        "DELETE FROM cable",
        "INSERT INTO cable_index (cable_index) VALUES ('delete-all')",
        "DELETE FROM unreadable",
        "DELETE FROM topic_offset");
  }
}
