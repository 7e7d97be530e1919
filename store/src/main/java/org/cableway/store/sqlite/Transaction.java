package org.cableway.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.cableway.store.sql.Database;

/**
 * Runs work in one transaction. The driver's own ({@code setAutoCommit(false)}) starts the next one
 * at each commit and holds its lock while nothing is done.
 */
final class Transaction {

  /** All of the work is kept, or nothing of it where it throws. */
  static <T> T run(Connection connection, Database.Work<T> work) throws SQLException {
    // The lock is taken at the start, as what is read decides what is written.
    return run(connection, "BEGIN IMMEDIATE", work);
  }

  /** The moment that is read is that of the work's first statement; nobody is kept from writing. */
  static <T> T read(Connection connection, Database.Work<T> work) throws SQLException {
    return run(connection, "BEGIN DEFERRED", work);
  }

  private static <T> T run(Connection connection, String begin, Database.Work<T> work)
      throws SQLException {
    execute(connection, begin);
    try {
      T result = work.run(connection);
      execute(connection, "COMMIT");
      return result;
    } catch (SQLException | RuntimeException | Error e) {
      rollback(connection, e);
      throw e;
    }
  }

  private static void rollback(Connection connection, Throwable cause) {
    try {
      execute(connection, "ROLLBACK");
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Transaction() {}
}
