package org.cableway.app.run;

import java.time.Clock;
import java.util.function.Supplier;
import org.cableway.contract.Topic;
import org.cableway.enrich.Records;
import org.cableway.ingest.Ingest;
import org.cableway.ingest.IngestPlan;
import org.cableway.ingest.IngestRun;
import org.cableway.ingest.IngestSettings;
import org.cableway.ingest.RetrySettings;
import org.cableway.ingest.documents.Limits;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.RunTotals;
import org.cableway.messaging.TopicReader;

/** Documents to {@code cables.raw}, found or rejected before, and on to records and the store. */
public final class RunJob implements AutoCloseable {

  private final KafkaSettings kafka;
  private final TopicMaking topics;
  private final Limits limits;
  private final Supplier<Records> records;
  private final Clock clock;

  private RunJob(KafkaSettings kafka, Limits limits, Supplier<Records> records, Clock clock) {
    this.kafka = kafka;
    this.topics = TopicMaking.begin(kafka);
    this.limits = limits;
    this.records = records;
    this.clock = clock;
  }

  /**
   * Begins to make the topics, and returns. The caller closes it.
   *
   * @param records is asked once, for the stage that parses
   */
  public static RunJob begin(
      KafkaSettings kafka, Limits limits, Supplier<Records> records, Clock clock) {
    return new RunJob(kafka, limits, records, clock);
  }

  /**
   * Runs until nothing is pending, or a stop is requested.
   *
   * @param store null to stop at the topics
   */
  public RunOutcome run(
      RunOptions options, ObservedStore store, ProgressView view, StopSignal stop) {
    try (Routes routes = new Routes(kafka, clock)) {
      addStages(routes, options, store);
      routes.build();
      topics.await();
      return run(routes, options, lag(store), view, stop);
    }
  }

  private RunOutcome run(
      Routes routes, RunOptions options, StoreLag lag, ProgressView view, StopSignal stop) {
    String run = options.runId() == null ? resumeOrStart(options) : options.runId();
    try (RunMonitor monitor = new RunMonitor(kafka, run)) {
      IngestRun ingest = routes.addIngest(plan(options, run));
      BudgetWatch budget = new BudgetWatch(monitor, options);
      routes.start();
      boolean complete = new RunWait(monitor, ingest, options, budget).await(lag, view, stop);
      if (complete) {
        RunMarker.done(run, kafka);
      } else {
        // The batches in hand are committed by this, and belong into the report.
        routes.stop();
      }
      Report report = monitor.report(options.scope());
      return new RunOutcome(report, complete, budget.exceededInTheEnd());
    }
  }

  private void addStages(Routes routes, RunOptions options, ObservedStore store) {
    if (options.enrich()) {
      routes.addEnrich(records.get());
    }
    if (store != null) {
      routes.addStore(store);
    }
  }

  private IngestPlan plan(RunOptions options, String run) {
    Ingest ingest = new Ingest(kafka, clock);
    RunOptions.Retry retry = options.retry();
    return retry == null
        ? ingest.plan(settings(options, run))
        : ingest.plan(new RetrySettings(run, retry.choice(), retry.mostAttempts()));
  }

  private IngestSettings settings(RunOptions options, String run) {
    return IngestSettings.of(run, options.paths())
        .withForce(options.force())
        .withWatch(options.watch())
        .withLimits(limits);
  }

  private String resumeOrStart(RunOptions options) {
    RunTotals earlier = new RunTotals();
    new TopicReader(kafka).read(Topic.RUNS, earlier::add);
    return new RunIds(clock).resumeOrStart(options.sources(), earlier);
  }

  private StoreLag lag(ObservedStore store) {
    return store == null ? null : new StoreLag(kafka, store);
  }

  @Override
  public void close() {
    topics.close();
  }
}
