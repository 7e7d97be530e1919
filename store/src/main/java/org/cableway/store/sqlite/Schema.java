package org.cableway.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The tables, by version: {@code PRAGMA user_version} says which migrations a file has had. A
 * migration is never changed once it was released; a new version is one more file in the list.
 */
final class Schema {

  private static final List<String> MIGRATIONS =
      List.of("schema-1.sql", "schema-2.sql", "schema-3.sql");

  /** The version that this program writes and reads. */
  static final int VERSION = MIGRATIONS.size();

  /** What is done with a connection before it is used. */
  interface Step {
    void run(Connection connection) throws SQLException;
  }

  /** Brings a file to the newest version, in one transaction. */
  static void migrate(Connection connection) throws SQLException {
    if (version(connection) != VERSION) {
      Transaction.run(connection, Schema::upgrade);
    }
  }

  /** Looks again, now with the lock: another process may have done it. Returns the old version. */
  private static int upgrade(Connection connection) throws SQLException {
    int version = version(connection);
    requireKnown(version);
    for (String migration : MIGRATIONS.subList(version, VERSION)) {
      run(connection, read(migration));
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = " + VERSION);
    }
    return version;
  }

  /** Fails where a file is not of this version: a reader changes nothing. */
  static void require(Connection connection) throws SQLException {
    int version = version(connection);
    requireKnown(version);
    if (version < VERSION) {
      throw new SQLException(
          "schema version: "
              + version
              + " (expected: "
              + VERSION
              + "; writing to it brings it up)");
    }
  }

  private static void requireKnown(int version) throws SQLException {
    if (version > VERSION) {
      throw new SQLException(
          "schema version: "
              + version
              + " (expected: at most "
              + VERSION
              + "; use a newer release)");
    }
  }

  private static int version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA user_version")) {
      return row.getInt(1);
    }
  }

  private static void run(Connection connection, String script) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : script.split(";\n")) {
        statement.execute(sql);
      }
    }
  }

  private static String read(String name) {
    try (InputStream in = Schema.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Schema() {}
}
