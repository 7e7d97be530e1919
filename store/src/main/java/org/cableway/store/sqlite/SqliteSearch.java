package org.cableway.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.cableway.store.CableSearch;
import org.cableway.store.Hit;
import org.cableway.store.Query;
import org.cableway.store.StoreException;

/**
 * Searches a file of {@link SqliteStore}, also while it is written to. Safe for several threads.
 */
public final class SqliteSearch implements CableSearch {

  private final Path file;
  private final Connection connection;

  /**
   * Opens the file to read.
   *
   * @throws StoreException where it does not exist, or is of another version
   */
  public SqliteSearch(Path file) {
    this.file = file.toAbsolutePath();
    Connection opened = null;
    try {
      opened = Connections.reader(this.file);
      Schema.require(opened);
    } catch (SQLException e) {
      throw failed(closed(opened, e));
    }
    this.connection = opened;
  }

  @Override
  public synchronized List<Hit> search(Query query) {
    try {
      return Hits.find(connection, query);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public synchronized Optional<byte[]> json(String id) {
    try (PreparedStatement get =
        connection.prepareStatement("SELECT CAST(json AS BLOB) FROM cable WHERE id = ?")) {
      get.setString(1, id);
      try (ResultSet row = get.executeQuery()) {
        return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** How many cables are kept. */
  synchronized long size() {
    try (PreparedStatement count = connection.prepareStatement("SELECT count(*) FROM cable");
        ResultSet row = count.executeQuery()) {
      return row.getLong(1);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static SQLException closed(Connection opened, SQLException cause) {
    try {
      if (opened != null) {
        opened.close();
      }
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
    return cause;
  }

  private StoreException failed(SQLException cause) {
    return new StoreException("store: " + file + ": " + cause.getMessage(), cause);
  }
}
