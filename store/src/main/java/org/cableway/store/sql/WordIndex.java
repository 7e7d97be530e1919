package org.cableway.store.sql;

import java.sql.SQLException;
import org.cableway.contract.CableRecord;

/** The full-text index of a batch. What is given is collected until it is flushed. */
public interface WordIndex extends AutoCloseable {

  /** Collects the words of a cable that is put in. */
  void put(String id, CableRecord cable, String about) throws SQLException;

  /** Collects a cable that is taken out. */
  void remove(String id) throws SQLException;

  /** Takes out what was collected, before the rows of the cables go. */
  void flushRemoved() throws SQLException;

  /** Puts in what was collected, when the rows of the cables stand. */
  void flushPut() throws SQLException;

  @Override
  void close() throws SQLException;
}
