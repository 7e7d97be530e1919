package org.cableway.messaging;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** An input of prepared batches that writes down what is asked of it. */
final class FakeInput implements BatchInput {

  final Deque<List<IncomingRecord>> batches = new ArrayDeque<>();
  final List<String> calls = new ArrayList<>();
  boolean yields;
  boolean filled;

  @Override
  public List<IncomingRecord> poll() {
    return batches.isEmpty() ? List.of() : batches.peek();
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
    return batches.isEmpty();
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
