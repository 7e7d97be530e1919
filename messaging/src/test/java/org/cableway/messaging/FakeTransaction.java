package org.cableway.messaging;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Keeps what was committed; fails as told. */
final class FakeTransaction implements Transaction {

  final List<List<OutgoingRecord>> committed = new ArrayList<>();
  final Deque<RuntimeException> failures = new ArrayDeque<>();

  @Override
  public void commit(List<OutgoingRecord> records, ConsumedOffsets offsets) {
    if (!failures.isEmpty()) {
      throw failures.remove();
    }
    committed.add(records);
  }

  @Override
  public void close() {}
}
