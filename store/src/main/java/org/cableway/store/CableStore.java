package org.cableway.store;

import java.util.Optional;
import org.cableway.messaging.OffsetStore;
import org.cableway.messaging.RecordBatch;

/**
 * Keeps the records of {@code cables.parsed} in some technology. A batch is written in one
 * transaction together with the offsets that it came up to, so each record is applied exactly once.
 * What every store must do is held by {@code CableStoreContract}.
 */
public interface CableStore extends OffsetStore, AutoCloseable {

  /** The name in the consumer group {@code cableway-store-NAME}: {@code sqlite}. */
  String name();

  /**
   * Writes records and tombstones of a batch, and its offsets, in one transaction. Records below
   * the stored offset of their partition were applied before and are left out; a stored offset
   * never goes back.
   *
   * @throws StoreException where it could not; then nothing of the batch is kept
   */
  void write(RecordBatch batch);

  /** The record of a cable as it was received, JSON in UTF-8; empty where it is not kept. */
  Optional<byte[]> json(String id);

  /** How many cables are kept. */
  long size();

  /**
   * Empties the store, its offsets too, so that it can be filled again from the beginning of the
   * topic. Nobody may be writing to it.
   */
  void clear();

  @Override
  void close();
}
