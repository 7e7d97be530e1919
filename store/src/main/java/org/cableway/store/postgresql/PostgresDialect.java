package org.cableway.store.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cableway.store.sql.Dialect;
import org.cableway.store.sql.Term;
import org.cableway.store.sql.WordIndex;

/** {@code tsvector} and JSONB of PostgreSQL. */
final class PostgresDialect implements Dialect {

  @Override
  public String name() {
    return PostgresDatabase.KIND;
  }

  @Override
  public String validJson() {
    return "SELECT pg_input_is_valid(cable_queryable(?), 'jsonb')";
  }

  // Whoever touches several tables in a transaction begins with this one, as TRUNCATE does: two
  // that
  // begin with different tables wait for each other.
  private static final String CABLES_FIRST = "LOCK TABLE cable IN %s MODE";

  /** Before a snapshot is taken: for TRUNCATE a snapshot from before it sees an empty table. */
  static void lockToRead(Connection connection) throws SQLException {
    lockCables(connection, "ACCESS SHARE");
  }

  private static void lockCables(Connection connection, String mode) throws SQLException {
    try (Statement lock = connection.createStatement()) {
      lock.execute(CABLES_FIRST.formatted(mode));
    }
  }

  /** In order, so that two writers never wait for each other. */
  @Override
  public void lock(Connection connection, String topicKey, Set<Integer> partitions)
      throws SQLException {
    try (PreparedStatement lock =
        connection.prepareStatement("SELECT pg_advisory_xact_lock(hashtextextended(?, ?))")) {
      for (int partition : new TreeSet<>(partitions)) {
        lock.setString(1, topicKey);
        lock.setLong(2, partition);
        lock.executeQuery().close();
      }
    }
    lockCables(connection, "ROW EXCLUSIVE");
  }

  @Override
  public String iso(String column) {
    return "to_char(" + column + " AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')";
  }

  @Override
  public WordIndex words(Connection connection) throws SQLException {
    return new PostgresWords(connection);
  }

  /** {@code 'border' & 'gas' <-> 'price' & 'elect':*}. */
  @Override
  public String match(List<Term> terms) {
    return terms.stream()
        .map(PostgresDialect::match)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" & "));
  }

  private static String match(Term term) {
    String words =
        term.words().stream()
            .map(PlainWords::of)
            .filter(word -> !word.isEmpty())
            .map(word -> "'" + word + "'")
            .collect(Collectors.joining(" <-> "));
    return words.isEmpty() ? null : words + (term.beginning() ? ":*" : "");
  }

  @Override
  public String matching() {
    return " JOIN cable_index i ON i.cable = c.n CROSS JOIN to_tsquery('cable_words', ?) q"
        + " WHERE i.words @@ q";
  }

  // A word of the id or subject says more than one of the tags, than one of the body, and one of
  // the addressees least; a long text is no better for saying a word often.
  @Override
  public String rank() {
    return "ts_rank('{0.03, 0.1, 0.4, 1.0}', i.words, q, 1) DESC";
  }

  @Override
  public String snippet() {
    return "SELECT ts_headline('cable_words', s.text, to_tsquery('cable_words', ?),"
        + " 'StartSel=[, StopSel=], MaxFragments=1, MaxWords=16, MinWords=8')"
        + " FROM cable_text s WHERE s.n = ?";
  }

  @Override
  public String start() {
    return "SELECT left(coalesce(record ->> 'summary', record #>> '{paragraphs,0,text}', ''), 160)"
        + " FROM cable WHERE n = ?";
  }

  @Override
  public List<String> clear() {
    return List.of("TRUNCATE cable CASCADE", "TRUNCATE unreadable", "TRUNCATE topic_offset");
  }
}
