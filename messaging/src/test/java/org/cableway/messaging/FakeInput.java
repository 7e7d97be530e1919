package org.cableway.messaging;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.LockSupport;

/** An input of prepared batches that writes down what is asked of it. */
final class FakeInput implements BatchInput {

  final Deque<List<IncomingRecord>> batches = new ConcurrentLinkedDeque<>();
  final List<String> calls = new ArrayList<>();
  boolean yields;

  /** More may come, as from a topic. */
  boolean endless;

  boolean filled;

  @Override
  public List<IncomingRecord> poll() {
    if (!batches.isEmpty()) {
      return batches.peek();
    }
    LockSupport.parkNanos(1_000_000);
    return List.of();
  }

  @Override
  public ConsumedOffsets consumed() {
    return ConsumedOffsets.NONE;
  }

  @Override
  public void committed() {
    calls.add("committed");
    batches.remove();
  }

  @Override
  public void rewind() {
    calls.add("rewind");
  }

  @Override
  public boolean filled() {
    return filled;
  }

  @Override
  public boolean finished() {
    return !endless && batches.isEmpty();
  }

  @Override
  public boolean yieldTo(TwinException twin) {
    return yields;
  }

  @Override
  public void close() {
    calls.add("close");
  }
}
