package org.cableway.messaging;

import java.util.List;

/** For routes whose store keeps records and offsets: there is nothing to write. */
final class NoTransaction implements Transaction {

  @Override
  public void commit(List<OutgoingRecord> records, ConsumedOffsets offsets) {
    if (!records.isEmpty()) {
      throw new IllegalStateException(records.size() + " records (expected: none are sent)");
    }
  }

  @Override
  public void close() {}
}
