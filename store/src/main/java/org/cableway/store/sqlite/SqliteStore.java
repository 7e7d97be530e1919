package org.cableway.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cableway.messaging.RecordBatch;
import org.cableway.store.CableStore;
import org.cableway.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cables in one SQLite file: the record as received, columns and tables to query, a full-text
 * index, the topic offsets. Beside the file stand {@code -wal} and {@code -shm}, which belong to
 * it. Safe for several threads; several processes may write, one after the other.
 */
public final class SqliteStore implements CableStore {

  private static final Logger LOG = LoggerFactory.getLogger(SqliteStore.class);

  private final Path file;
  private final Connection connection;
  private final BatchWriter writer;

  /**
   * Opens the file, made with its folders where it does not exist, and brings it to the newest
   * schema.
   *
   * @throws StoreException where it is no such file, or of a newer release
   */
  public SqliteStore(Path file) {
    this.file = file.toAbsolutePath();
    try {
      Files.createDirectories(this.file.getParent());
      connection = Connections.writer(this.file);
    } catch (IOException | SQLException e) {
      throw failed(e);
    }
    try {
      Schema.migrate(connection);
      writer = new BatchWriter(connection);
    } catch (SQLException e) {
      throw failed(closed(e));
    }
  }

  @Override
  public String name() {
    return "sqlite";
  }

  @Override
  public synchronized void write(RecordBatch batch) {
    try {
      int applied = Transaction.run(connection, () -> writer.apply(batch));
      LOG.debug("{}: {} of {} messages applied", file, applied, batch.records().size());
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public synchronized Map<Integer, Long> offsets(String topicKey, Set<Integer> partitions) {
    try {
      Map<Integer, Long> offsets = writer.offsets(topicKey);
      offsets.keySet().retainAll(partitions);
      return offsets;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public Optional<byte[]> json(String id) {
    try (SqliteSearch search = new SqliteSearch(file)) {
      return search.json(id);
    }
  }

  @Override
  public long size() {
    try (SqliteSearch search = new SqliteSearch(file)) {
      return search.size();
    }
  }

  @Override
  public synchronized void close() {
    try (connection) {
      writer.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private Exception closed(Exception cause) {
    try {
      connection.close();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
    return cause;
  }

  private StoreException failed(Exception cause) {
    return new StoreException("store: " + file + ": " + cause.getMessage(), cause);
  }
}
