package org.cableway.store.sql;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cableway.store.CableSearch;
import org.cableway.store.CableSink;
import org.cableway.store.Field;
import org.cableway.store.Hit;
import org.cableway.store.Query;
import org.cableway.store.StoreException;
import org.cableway.store.StoreFullException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Searches a database, also while it is written to. Safe for several threads. */
public final class SqlSearch implements CableSearch {

  private static final Logger LOG = LoggerFactory.getLogger(SqlSearch.class);

  private final Database database;

  /** The database is closed with this. */
  public SqlSearch(Database database) {
    this.database = database;
  }

  @Override
  public List<Hit> search(Query query) {
    return read(connection -> Hits.find(connection, database.dialect(), query));
  }

  @Override
  public long count(Query query) {
    Matches matches = Matches.of(database.dialect(), query);
    return matches.none() ? 0 : read(connection -> count(connection, matches));
  }

  private static long count(Connection connection, Matches matches) throws SQLException {
    try (PreparedStatement count =
        connection.prepareStatement("SELECT count(*) FROM cable c" + matches.sql())) {
      matches.bind(count);
      try (ResultSet row = count.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  @Override
  public Map<String, Long> facet(Query query, Field field, int most) {
    return read(connection -> Facets.count(connection, database.dialect(), query, field, most));
  }

  @Override
  public void read(Query query, CableSink sink) {
    try {
      long cables =
          database.snapshot(
              connection -> new Reading(connection, sink).run(database.dialect(), query));
      LOG.debug("{}: {} cables read", database.place(), cables);
    } catch (SQLException e) {
      throw failed(database, e);
    }
  }

  @Override
  public Optional<byte[]> json(String id) {
    return read(connection -> json(connection, id));
  }

  static Optional<byte[]> json(Connection connection, String id) throws SQLException {
    try (PreparedStatement get =
        connection.prepareStatement("SELECT json FROM cable WHERE id = ?")) {
      get.setString(1, id);
      try (ResultSet row = get.executeQuery()) {
        return row.next()
            ? Optional.of(row.getString(1).getBytes(StandardCharsets.UTF_8))
            : Optional.empty();
      }
    }
  }

  private <T> T read(Database.Work<T> work) {
    try {
      return database.read(work);
    } catch (SQLException e) {
      throw failed(database, e);
    }
  }

  @Override
  public void close() {
    try {
      database.close();
    } catch (SQLException e) {
      throw failed(database, e);
    }
  }

  static StoreException failed(Database database, SQLException cause) {
    return database.isFull(cause)
        ? new StoreFullException(database.place(), cause)
        : new StoreException("store: " + database.place() + ": " + cause.getMessage(), cause);
  }
}
