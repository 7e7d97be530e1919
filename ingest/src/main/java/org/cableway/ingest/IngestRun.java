package org.cableway.ingest;

import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.cableway.ingest.documents.Progress;

/** A run that was started by {@link Ingest}: how far it is, and when it ends. */
public final class IngestRun {

  /** How a run ended. */
  public enum Outcome {
    /** All documents and the final counts stand on their topics. */
    COMPLETE,
    /** {@link #stop()} came first; the same run id goes on from the last commit. */
    STOPPED
  }

  private final Progress progress;
  private final Feed feed;
  private final BooleanSupplier earlier;
  private final CompletableFuture<Outcome> finished = new CompletableFuture<>();
  private volatile long committed;

  IngestRun(Progress progress, Feed feed, BooleanSupplier earlier) {
    this.progress = progress;
    this.feed = feed;
    this.earlier = earlier;
  }

  /** How far it is; from any thread. */
  public IngestProgress progress() {
    return new IngestProgress(
        progress.bytesRead(),
        progress.bytesTotal(),
        feed.counts().found(),
        feed.counts().known(),
        committed);
  }

  /**
   * Completes when nothing of this run is left to send. Exceptionally where the listing failed by a
   * fault of ours, or another process took over the same source: what was committed stands.
   */
  public CompletableFuture<Outcome> finished() {
    return finished;
  }

  /**
   * Ends the listing: nothing more is sent than the batch under way. A watching run that waits for
   * changes is complete then; any other goes on later under the same run id.
   */
  public void stop() {
    feed.stop();
  }

  /** Twins can write no more: reads what stands, then starts to list. */
  void opened() {
    if (earlier.getAsBoolean()) {
      complete(Outcome.COMPLETE);
      return;
    }
    Thread thread = new Thread(() -> feed.run(this), "cableway-feed");
    thread.setDaemon(true);
    thread.start();
  }

  void committed(long documents) {
    committed = documents;
  }

  void complete(Outcome outcome) {
    finished.complete(outcome);
  }

  void fail(Throwable cause) {
    feed.abandon();
    finished.completeExceptionally(cause);
  }

  boolean done() {
    return finished.isDone();
  }
}
