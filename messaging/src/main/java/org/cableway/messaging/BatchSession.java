package org.cableway.messaging;

import java.util.ArrayList;
import java.util.List;

/** Input, route and transaction while they hold together; after trouble a new one is opened. */
final class BatchSession implements AutoCloseable {

  private final BatchInput input;
  private final BatchStep step;
  private final Transaction transaction;
  private final BatchState state;
  private final String runsTopic;

  BatchSession(
      BatchInput input,
      BatchStep step,
      Transaction transaction,
      BatchState state,
      String runsTopic) {
    this.input = input;
    this.step = step;
    this.transaction = transaction;
    this.state = state;
    this.runsTopic = runsTopic;
  }

  /**
   * Polls once and runs what came.
   *
   * @return true where a batch was committed
   * @throws BatchAbortedException where the batch left nothing and comes again at the next turn
   * @throws RuntimeException where the session cannot go on
   */
  boolean turn() {
    List<IncomingRecord> batch = input.poll();
    if (batch.isEmpty()) {
      return false;
    }
    try {
      transaction.commit(records(step.run(batch)), input.consumed());
    } catch (BatchAbortedException e) {
      state.aborted();
      input.rewind();
      throw e;
    } catch (RuntimeException | Error e) {
      state.aborted();
      throw e;
    }
    state.committed();
    input.committed();
    return true;
  }

  private List<OutgoingRecord> records(List<StepResult> results) {
    List<OutgoingRecord> records = new ArrayList<>();
    RunDeltas counts = new RunDeltas();
    for (StepResult result : results) {
      records.addAll(result.records());
      counts.add(result);
    }
    records.addAll(counts.records(runsTopic));
    return records;
  }

  /** True where the last batch had no room for more. */
  boolean filled() {
    return input.filled();
  }

  boolean finished() {
    return input.finished();
  }

  boolean yieldTo(TwinException twin) {
    return input.yieldTo(twin);
  }

  /** Closes both, the second even where the first one fails. */
  @Override
  public void close() {
    try (transaction) {
      input.close();
    }
  }
}
