package org.cableway.app.run;

import java.time.Duration;
import org.cableway.contract.Topic;
import org.cableway.ingest.IngestProgress;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.RunTotals;
import org.cableway.messaging.TopicFollower;
import org.cableway.messaging.TopicReader;

/** The counts of a run while it goes on, from {@code cables.runs}. */
final class RunMonitor implements AutoCloseable {

  private final KafkaSettings kafka;
  private final String run;
  private final RunTotals live = new RunTotals();
  private final TopicFollower follower;
  private final long start = System.nanoTime();

  RunMonitor(KafkaSettings kafka, String run) {
    this.kafka = kafka;
    this.run = run;
    this.follower = new TopicFollower(kafka, Topic.RUNS, TopicFollower.Start.BEGINNING, live::add);
    Thread thread = new Thread(follower, "run-monitor");
    thread.setDaemon(true);
    thread.start();
  }

  ProgressState progress(IngestProgress ingest) {
    return ProgressState.of(new RunCounts(live, run), ingest);
  }

  /** True when it looks as if nothing is pending; {@link #settled()} is sure of it. */
  boolean looksSettled() {
    return new RunCounts(live, run).settled();
  }

  /**
   * Whether nothing is pending between the stages. Everything that was committed before the call is
   * counted: what follows the topic may be a moment behind.
   */
  boolean settled() {
    return new RunCounts(exact(), run).settled();
  }

  /** As far as the topic was followed; a moment behind. */
  ErrorBudget.Spent spent(Report.Scope scope) {
    return new RunCounts(live, run).spent(scope);
  }

  /** All that was committed before the call. */
  ErrorBudget.Spent spentExactly(Report.Scope scope) {
    return new RunCounts(exact(), run).spent(scope);
  }

  /** The counts as far as the topic was followed; a moment behind. */
  RunCounts liveCounts() {
    return new RunCounts(live, run);
  }

  /** The counts as far as they are committed now. */
  RunCounts counts() {
    return new RunCounts(exact(), run);
  }

  Report report(Report.Scope scope) {
    return Report.of(
        new RunCounts(exact(), run), scope, Duration.ofNanos(System.nanoTime() - start));
  }

  private RunTotals exact() {
    RunTotals totals = new RunTotals();
    new TopicReader(kafka).read(Topic.RUNS, totals::add);
    return totals;
  }

  @Override
  public void close() {
    follower.close();
  }
}
