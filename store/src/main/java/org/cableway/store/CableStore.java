package org.cableway.store;

import org.cableway.messaging.OffsetStore;
import org.cableway.messaging.RecordBatch;

/**
 * Keeps the records of {@code cables.parsed} in some technology. A batch is written in one
 * transaction together with the offsets that it came up to, so each record is applied exactly once.
 */
public interface CableStore extends OffsetStore, AutoCloseable {

  /** The name in the consumer group {@code cableway-store-NAME}: {@code sqlite}. */
  String name();

  /** Writes records and tombstones of a batch, and its offsets, in one transaction. */
  void write(RecordBatch batch);

  @Override
  void close();
}
