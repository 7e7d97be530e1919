package org.cableway.store.sql;

import java.sql.Connection;
import java.sql.SQLException;

/** An open database with the tables of a store. Safe for several threads. */
public interface Database extends AutoCloseable {

  /** What is done on a connection. */
  @FunctionalInterface
  interface Work<T> {
    /** Does it; the connection is not the work's to close. */
    T run(Connection connection) throws SQLException;
  }

  /** Where it is, for people: a path or an address without a password. */
  String place();

  /** What it does in its own way. */
  Dialect dialect();

  /** Reads, outside of any transaction of ours. */
  <T> T read(Work<T> work) throws SQLException;

  /**
   * Reads several times from one moment: what others write meanwhile is not seen. Rows of a
   * statement are fetched as they are asked for, not all at once.
   */
  <T> T snapshot(Work<T> work) throws SQLException;

  /** Writes in one transaction: all of the work is kept, or nothing of it where it throws. */
  <T> T write(Work<T> work) throws SQLException;

  /** Whether something failed for want of room on its disk. */
  boolean isFull(SQLException trouble);

  @Override
  void close() throws SQLException;
}
