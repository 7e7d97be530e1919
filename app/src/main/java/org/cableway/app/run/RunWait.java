package org.cableway.app.run;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.cableway.ingest.IngestRun;
import org.cableway.ingest.IngestRun.Outcome;
import org.cableway.ingest.documents.SpoolException;
import org.cableway.store.StoreFullException;

/** Waits for the end of a run: everything was listed, nothing is pending, the store has it. */
final class RunWait {

  private static final Duration LOOK = Duration.ofMillis(200);

  /** After a stop: how long what was sent may take to be settled and stored. */
  private static final Duration DRAIN = Duration.ofSeconds(10);

  private final RunMonitor monitor;
  private final IngestRun ingest;
  private final RunOptions options;
  private final BudgetWatch budget;
  private long deadline = Long.MAX_VALUE;

  RunWait(RunMonitor monitor, IngestRun ingest, RunOptions options, BudgetWatch budget) {
    this.monitor = monitor;
    this.ingest = ingest;
    this.options = options;
    this.budget = budget;
  }

  /**
   * Returns at the end of the run, or soon after a stop was requested or the budget is spent.
   *
   * @param lag null where there is no store
   * @return false where something is left to do
   * @throws StoreFullException where the store has no room
   * @throws SpoolException where the folder for temporary files has none
   */
  boolean await(StoreLag lag, ProgressView view, StopSignal stop) {
    try (lag;
        view) {
      while (System.nanoTime() < deadline) {
        view.show(monitor.progress(ingest.progress()));
        if (lag != null) {
          lag.requireRoom();
        }
        if (finished(lag)) {
          return ingested() == Outcome.COMPLETE;
        }
        if (deadline == Long.MAX_VALUE ? endsEarly(stop) : pause()) {
          ingest.stop();
          deadline = System.nanoTime() + DRAIN.toNanos();
        }
      }
      return false;
    }
  }

  private boolean endsEarly(StopSignal stop) {
    return stop.requestedWithin(LOOK) || budget.exceeded();
  }

  private static boolean pause() {
    try {
      Thread.sleep(LOOK.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  private boolean finished(StoreLag lag) {
    if (!ingest.finished().isDone()) {
      return false;
    }
    if (!options.enrich()) {
      return true;
    }
    return monitor.looksSettled() && monitor.settled() && (lag == null || lag.caughtUp());
  }

  private Outcome ingested() {
    try {
      return ingest.finished().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof SpoolException full) {
        throw full;
      }
      throw new IllegalStateException("ingest: " + e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("ingest: interrupted", e);
    }
  }
}
