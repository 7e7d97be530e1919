package org.cableway.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cableway.messaging.RecordBatch;
import org.cableway.store.CableStore;
import org.cableway.store.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps cables in a database. Safe for several threads. */
public final class SqlStore implements CableStore {

  private static final Logger LOG = LoggerFactory.getLogger(SqlStore.class);

  private final Database database;

  /** The database is closed with this. */
  public SqlStore(Database database) {
    this.database = database;
  }

  @Override
  public String name() {
    return database.dialect().name();
  }

  @Override
  public void write(RecordBatch batch) {
    try {
      int applied = database.write(connection -> apply(connection, batch));
      LOG.debug("{}: {} of {} applied", database.place(), applied, batch.records().size());
    } catch (SQLException e) {
      throw SqlSearch.failed(database, e);
    }
  }

  private int apply(Connection connection, RecordBatch batch) throws SQLException {
    database.dialect().lock(connection, batch.topicKey(), batch.next().keySet());
    try (BatchWriter writer = new BatchWriter(connection, database.dialect())) {
      return writer.apply(batch);
    }
  }

  @Override
  public Map<Integer, Long> offsets(String topicKey, Set<Integer> partitions) {
    try {
      Map<Integer, Long> offsets =
          database.read(
              connection -> {
                try (Offsets stored = new Offsets(connection)) {
                  return stored.of(topicKey);
                }
              });
      offsets.keySet().retainAll(partitions);
      return offsets;
    } catch (SQLException e) {
      throw SqlSearch.failed(database, e);
    }
  }

  @Override
  public Optional<byte[]> json(String id) {
    return search().json(id);
  }

  @Override
  public long size() {
    return search().count(Query.of(""));
  }

  @SuppressWarnings("resource") // closing it would close our database
  private SqlSearch search() {
    return new SqlSearch(database);
  }

  @Override
  public void clear() {
    try {
      int statements = database.write(this::clear);
      LOG.info("{}: emptied ({} tables and indexes)", database.place(), statements);
    } catch (SQLException e) {
      throw SqlSearch.failed(database, e);
    }
  }

  private int clear(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : database.dialect().clear()) {
        statement.execute(sql);
      }
    }
    return database.dialect().clear().size();
  }

  @Override
  public void close() {
    try {
      database.close();
    } catch (SQLException e) {
      throw SqlSearch.failed(database, e);
    }
  }
}
