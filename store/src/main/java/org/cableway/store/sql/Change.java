package org.cableway.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A statement that is prepared once and run for many rows, in one go where the database can. */
public final class Change implements AutoCloseable {

  private final PreparedStatement statement;
  private boolean pending;

  public Change(Connection connection, String sql) throws SQLException {
    this.statement = connection.prepareStatement(sql);
  }

  /** Collects a row with these values for the question marks. */
  public void add(Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, storable(values[i]));
    }
    statement.addBatch();
    pending = true;
  }

  /** JSON can hold a NUL, the text of a database cannot. */
  private static Object storable(Object value) {
    return value instanceof String text ? text.replace('\0', '\ufffd') : value;
  }

  /** Runs what was collected, in its order. */
  public void flush() throws SQLException {
    if (pending) {
      statement.executeBatch();
      pending = false;
    }
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}
