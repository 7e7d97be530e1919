package org.cableway.messaging;

import java.util.List;
import java.util.Map;

/**
 * A whole batch as the body of one exchange, for stores that own the offsets.
 *
 * @param topicKey as in {@link OffsetStore#offsets}
 * @param records in the order of their partitions
 * @param next next offset to read, a partition; to be kept in the transaction of the records
 */
public record RecordBatch(String topicKey, List<IncomingRecord> records, Map<Integer, Long> next) {

  public RecordBatch {
    records = List.copyOf(records);
    next = Map.copyOf(next);
  }
}
