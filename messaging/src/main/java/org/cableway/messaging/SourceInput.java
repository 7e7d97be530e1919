package org.cableway.messaging;

import java.time.Duration;
import java.util.List;

/** Batches of a {@link BatchSource}; keeps the last one until it stands. */
final class SourceInput implements BatchInput {

  private static final Duration POLL = Duration.ofMillis(200);

  private final BatchSource source;
  private List<IncomingRecord> pending = List.of();

  SourceInput(BatchSource source) {
    this.source = source;
  }

  @Override
  public List<IncomingRecord> poll() {
    if (pending.isEmpty()) {
      pending = List.copyOf(source.poll(POLL));
    }
    return pending;
  }

  @Override
  public ConsumedOffsets consumed() {
    return ConsumedOffsets.NONE;
  }

  @Override
  public void committed() {
    pending = List.of();
    source.committed();
  }

  /** Nothing to do: what was not committed is given again. */
  @Override
  public void rewind() {}

  /** A source has one reader. */
  @Override
  public boolean filled() {
    return false;
  }

  @Override
  public boolean finished() {
    return pending.isEmpty() && source.finished();
  }

  @Override
  public boolean yieldTo(TwinException twin) {
    source.failed(twin);
    return true;
  }

  /** The source is its owner's to close. */
  @Override
  public void close() {}
}
