package org.cableway.store;

import java.util.List;

/** Finds cables in a store. */
public interface CableSearch {

  /** The best hits first. */
  List<Hit> search(Query query);
}
