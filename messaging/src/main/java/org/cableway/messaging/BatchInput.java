package org.cableway.messaging;

import java.util.List;

/** Where batches come from: a topic or a source. Used by the thread of the engine alone. */
interface BatchInput extends AutoCloseable {

  /** The next batch, bounded in number and bytes; empty where none came within a poll. */
  List<IncomingRecord> poll();

  /** What the transaction of the last batch commits beside its records. */
  ConsumedOffsets consumed();

  /** The last batch stands. */
  void committed();

  /** The last batch never happened: it comes again, and whatever was read after it. */
  void rewind();

  /** True where the last batch had no room for more: more is likely to wait. */
  boolean filled();

  /** True when no batch will come any more. */
  boolean finished();

  /**
   * Another process has our transactional id.
   *
   * @return true where the work is that one's now, false where we take it back
   */
  boolean yieldTo(TwinException twin);

  @Override
  void close();
}
