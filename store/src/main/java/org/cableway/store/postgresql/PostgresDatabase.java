package org.cableway.store.postgresql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.cableway.store.StoreException;
import org.cableway.store.sql.Database;
import org.cableway.store.sql.Dialect;
import org.flywaydb.core.api.FlywayException;

/**
 * A PostgreSQL database (16 or newer). Several processes write side by side, each the partitions of
 * its own; what two of them write of one partition is kept apart by a lock.
 */
public final class PostgresDatabase implements Database {

  /** The name of such a store. */
  public static final String KIND = "postgresql";

  private static final Duration CONNECT_WITHIN = Duration.ofSeconds(10);
  private static final int MOST_CONNECTIONS = 4;

  // https://www.postgresql.org/docs/current/errcodes-appendix.html
  private static final String DISK_FULL = "53100";

  private final String place;
  private final HikariDataSource pool;

  private PostgresDatabase(String place, HikariDataSource pool) {
    this.place = place;
    this.pool = pool;
  }

  /**
   * Opens the database to write, and brings its schema to the newest version.
   *
   * @param url {@code jdbc:postgresql://HOST/DATABASE?user=...}; the password may come from the
   *     user's password file
   * @throws StoreException where it does not answer, or is of a newer release
   */
  public static PostgresDatabase writer(String url) {
    return open(url, PostgresSchema::migrate);
  }

  /**
   * Opens the database to read.
   *
   * @throws StoreException where it does not answer, or is of another version
   */
  public static PostgresDatabase reader(String url) {
    return open(url, PostgresSchema::require);
  }

  private static PostgresDatabase open(String url, Consumer<DataSource> step) {
    String place = url.replaceFirst("\\?.*", "");
    HikariDataSource pool = null;
    try {
      pool = new HikariDataSource(config(url));
      step.accept(pool);
      return new PostgresDatabase(place, pool);
    } catch (PoolInitializationException | FlywayException e) {
      if (pool != null) {
        pool.close();
      }
      throw new StoreException("store: " + place + ": " + e.getMessage(), e);
    }
  }

  private static HikariConfig config(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setPoolName("cableway-store");
    config.setMaximumPoolSize(MOST_CONNECTIONS);
    config.setMinimumIdle(0);
    config.setConnectionTimeout(CONNECT_WITHIN.toMillis());
    config.addDataSourceProperty("ApplicationName", "cableway");
    // Text is given for times, dates and JSON: the column says what it is.
    config.addDataSourceProperty("stringtype", "unspecified");
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    return config;
  }

  @Override
  public String place() {
    return place;
  }

  @Override
  public Dialect dialect() {
    return new PostgresDialect();
  }

  @Override
  public <T> T read(Work<T> work) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      return work.run(connection);
    }
  }

  @Override
  public <T> T snapshot(Work<T> work) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      // Within a transaction the driver fetches rows as they are asked for.
      connection.setAutoCommit(false);
      PostgresDialect.lockToRead(connection);
      T result = work.run(connection);
      connection.commit();
      return result;
    }
  }

  @Override
  public <T> T write(Work<T> work) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      // The pool rolls back what was not committed, and sets what was set.
      T result = work.run(connection);
      connection.commit();
      return result;
    }
  }

  @Override
  public boolean isFull(SQLException trouble) {
    return DISK_FULL.equals(trouble.getSQLState());
  }

  @Override
  public void close() {
    pool.close();
  }
}
