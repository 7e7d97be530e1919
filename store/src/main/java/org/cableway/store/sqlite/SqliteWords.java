package org.cableway.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import org.cableway.contract.CableRecord;
import org.cableway.store.sql.Change;
import org.cableway.store.sql.WordIndex;

/** The FTS5 index, which reads its words from the rows of the cables. */
final class SqliteWords implements WordIndex {

  private static final String PUT =
      """
      INSERT INTO cable_index (rowid, id, subject, about, body, header)
      SELECT n, id, subject, about, body, header FROM cable_words WHERE id = ?
      """;
  private static final String REMOVE =
      """
      INSERT INTO cable_index (cable_index, rowid, id, subject, about, body, header)
      SELECT 'delete', n, id, subject, about, body, header FROM cable_words WHERE id = ?
      """;

  private final Change put;
  private final Change remove;

  SqliteWords(Connection connection) throws SQLException {
    put = new Change(connection, PUT);
    remove = new Change(connection, REMOVE);
  }

  @Override
  public void put(String id, CableRecord cable, String about) throws SQLException {
    put.add(id);
  }

  @Override
  public void remove(String id) throws SQLException {
    remove.add(id);
  }

  @Override
  public void flushRemoved() throws SQLException {
    remove.flush();
  }

  @Override
  public void flushPut() throws SQLException {
    put.flush();
  }

  @Override
  public void close() throws SQLException {
    put.close();
    remove.close();
  }
}
