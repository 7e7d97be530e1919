package org.cableway.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds cables in a store. Safe for use beside a writer, in this process or another. */
public interface CableSearch extends AutoCloseable {

  /**
   * The best hits first; without words the newest first.
   *
   * @throws StoreException where the store cannot be read, never for what the words are
   */
  List<Hit> search(Query query);

  /** How many cables a query finds, on all its pages. */
  long count(Query query);

  /**
   * Counts what a query finds by the values of a field, the most frequent first. A cable with
   * several values counts for each.
   *
   * @param most how many values at most
   * @throws IllegalArgumentException for a field that cannot be counted
   */
  Map<String, Long> facet(Query query, Field field, int most);

  /**
   * Gives all that a query finds, on whatever page, as it stands at one moment: what is written
   * meanwhile is not in it. By year, then by id; cables without a year first. Memory does not grow
   * with their number.
   *
   * @param sink called on this thread; what it throws ends the reading
   */
  void read(Query query, CableSink sink);

  /** The record of a cable as it was received, JSON in UTF-8; empty where it is not kept. */
  Optional<byte[]> json(String id);

  @Override
  void close();
}
