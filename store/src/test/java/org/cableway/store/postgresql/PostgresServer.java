package org.cableway.store.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A server in a container, with a schema of its own for each test. */
final class PostgresServer {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final PostgreSQLContainer container;
  private final String schema = "cables" + NUMBER.incrementAndGet();

  PostgresServer(PostgreSQLContainer container) {
    this.container = container;
    execute("CREATE SCHEMA " + schema);
  }

  /** As a user would give it. */
  String url() {
    return container.getJdbcUrl().replaceFirst("\\?.*", "")
        + "?user="
        + container.getUsername()
        + "&password="
        + container.getPassword()
        + "&currentSchema="
        + schema;
  }

  /** Runs a statement in the schema. */
  void execute(String sql) {
    try (Connection connection = container.createConnection("");
        Statement statement = connection.createStatement()) {
      statement.execute("SET search_path TO " + schema + ", public");
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first number of the first row. */
  long number(String sql) throws SQLException {
    try (Connection connection = container.createConnection("");
        Statement statement = connection.createStatement()) {
      statement.execute("SET search_path TO " + schema + ", public");
      try (ResultSet row = statement.executeQuery(sql)) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
