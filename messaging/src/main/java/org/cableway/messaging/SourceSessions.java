package org.cableway.messaging;

import java.util.function.Function;
import java.util.function.Supplier;

/** What a source keeps over its sessions: the batch that does not stand yet, and that it began. */
final class SourceSessions implements Supplier<BatchSession> {

  private final BatchSource source;
  private final SourceInput input;
  private final Function<SourceSessions, BatchSession> open;
  private boolean opened;

  SourceSessions(BatchSource source, Function<SourceSessions, BatchSession> open) {
    this.source = source;
    this.input = new SourceInput(source);
    this.open = open;
  }

  @Override
  public BatchSession get() {
    return open.apply(this);
  }

  SourceInput input() {
    return input;
  }

  /** Tells the source, once, that it may look at what earlier runs left. */
  void opened() {
    if (!opened) {
      source.opened();
      opened = true;
    }
  }
}
