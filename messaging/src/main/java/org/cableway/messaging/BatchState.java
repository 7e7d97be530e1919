package org.cableway.messaging;

import java.util.Set;

/**
 * State that a consumer keeps a partition, in step with its transactions: what a batch changes is
 * an overlay, merged by {@link #committed()}, dropped by {@link #aborted()}. {@code assigned},
 * {@code revoked}, {@code committed} and {@code aborted} are called between batches and never at
 * once; during a batch several threads work, one key always on one of them.
 */
public interface BatchState {

  /** Partitions of the consumed topic are ours now: load their state before this returns. */
  void assigned(Set<Integer> partitions);

  /** Partitions are ours no more: forget their state. */
  void revoked(Set<Integer> partitions);

  /** The batch stands. */
  void committed();

  /** The batch never happened; it comes again. */
  void aborted();
}
