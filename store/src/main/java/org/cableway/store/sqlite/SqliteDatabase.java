package org.cableway.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.cableway.store.StoreException;
import org.cableway.store.StoreFullException;
import org.cableway.store.sql.Database;
import org.cableway.store.sql.Dialect;

/**
 * One SQLite file: the record as received, columns and tables to query, a full-text index, the
 * topic offsets. Beside the file stand {@code -wal} and {@code -shm}, which belong to it. Several
 * processes may write, one after the other, while others read.
 */
public final class SqliteDatabase implements Database {

  /** The name of such a store. */
  public static final String KIND = "sqlite";

  private final Path file;
  private final Connection connection;

  private SqliteDatabase(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Opens the file to write, made with its folders where it does not exist, and brings it to the
   * newest schema.
   *
   * @throws StoreException where it is no such file, or of a newer release
   */
  public static SqliteDatabase writer(Path file) {
    Path absolute = file.toAbsolutePath();
    try {
      Files.createDirectories(absolute.getParent());
      return open(absolute, Connections.writer(absolute), Schema::migrate);
    } catch (IOException | SQLException e) {
      throw failed(absolute, e);
    }
  }

  /**
   * Opens the file to read.
   *
   * @throws StoreException where it does not exist, or is of another version
   */
  public static SqliteDatabase reader(Path file) {
    Path absolute = file.toAbsolutePath();
    try {
      return open(absolute, Connections.reader(absolute), Schema::require);
    } catch (SQLException e) {
      throw failed(absolute, e);
    }
  }

  private static SqliteDatabase open(Path file, Connection connection, Schema.Step step)
      throws SQLException {
    try {
      step.run(connection);
      return new SqliteDatabase(file, connection);
    } catch (SQLException e) {
      try (connection) {
        throw e;
      }
    }
  }

  private static StoreException failed(Path file, Exception cause) {
    return FullDisk.is(file, cause)
        ? new StoreFullException(file.toString(), cause)
        : new StoreException("store: " + file + ": " + cause.getMessage(), cause);
  }

  @Override
  public String place() {
    return file.toString();
  }

  @Override
  public Dialect dialect() {
    return new SqliteDialect();
  }

  @Override
  public synchronized <T> T read(Work<T> work) throws SQLException {
    return work.run(connection);
  }

  @Override
  public synchronized <T> T snapshot(Work<T> work) throws SQLException {
    return Transaction.read(connection, work);
  }

  @Override
  public synchronized <T> T write(Work<T> work) throws SQLException {
    return Transaction.run(connection, work);
  }

  @Override
  public boolean isFull(SQLException trouble) {
    return FullDisk.is(file, trouble);
  }

  @Override
  public synchronized void close() throws SQLException {
    connection.close();
  }
}
