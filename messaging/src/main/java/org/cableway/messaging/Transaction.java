package org.cableway.messaging;

import java.util.List;

/** Makes the output of a batch stand, whole, or not at all. */
interface Transaction extends AutoCloseable {

  /**
   * Writes and commits; returns when it stands.
   *
   * @throws BatchAbortedException where nothing stands and it can be tried again
   * @throws TwinException where another process took our place
   * @throws RuntimeException where it is unknown what stands: all is to be opened anew
   */
  void commit(List<OutgoingRecord> records, ConsumedOffsets offsets);

  @Override
  void close();
}
