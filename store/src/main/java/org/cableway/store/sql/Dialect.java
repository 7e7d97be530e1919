package org.cableway.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** What every SQL database does in its own way; all else is the same SQL. */
public interface Dialect {

  /** The name of the store: {@code sqlite}. */
  String name();

  /** Asks whether its one parameter is a JSON text that can be queried here. */
  String validJson();

  /**
   * Waits for every other writer of these partitions and keeps new ones out until the transaction
   * ends: what is read of the offsets decides what is written.
   */
  void lock(Connection connection, String topicKey, Set<Integer> partitions) throws SQLException;

  /** A column of time as {@code 2009-04-09T05:04:00Z}. */
  String iso(String column);

  /** Puts words of cables into the full-text index and takes them out. */
  WordIndex words(Connection connection) throws SQLException;

  /** The expression that finds all of these terms; empty where there is nothing to find. */
  String match(List<Term> terms);

  /** Joins the index to {@code cable c}; ends in a condition whose one parameter is a match. */
  String matching();

  /** An expression that is the smaller the better a row of {@link #matching()} fits. */
  String rank();

  /** The words around a match in brackets: a query of match and number of the cable. */
  String snippet();

  /** The first words of a cable: a query of its number. */
  String start();

  /** Statements that empty every table of the store. */
  List<String> clear();
}
