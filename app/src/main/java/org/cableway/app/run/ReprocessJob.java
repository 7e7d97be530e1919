package org.cableway.app.run;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cableway.contract.Topic;
import org.cableway.enrich.RecordReader;
import org.cableway.enrich.reprocess.Choice;
import org.cableway.enrich.reprocess.Selection;
import org.cableway.enrich.settle.Standing;
import org.cableway.enrich.settle.Takedown;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.OutgoingRecord;
import org.cableway.messaging.RunTotals;
import org.cableway.messaging.TopicReader;
import org.cableway.messaging.TopicSource;
import org.cableway.messaging.TopicWriter;
import org.cableway.messaging.TopicsAdmin;

/**
 * {@code cables.raw} through the parser again, to the same topics or beside them. Others may work
 * on the topics meanwhile: what is offered goes to whoever owns the cable.
 */
public final class ReprocessJob {

  private static final Duration LOOK = Duration.ofMillis(200);

  private final KafkaSettings live;
  private final KafkaSettings into;
  private final RecordReader records;
  private final Clock clock;

  /**
   * @param live where the documents are
   * @param into where the records go, the same for the live topics
   */
  public ReprocessJob(KafkaSettings live, KafkaSettings into, RecordReader records, Clock clock) {
    this.live = live;
    this.into = into;
    this.records = records;
    this.clock = clock;
  }

  /**
   * Runs until everything that is on the topic now is settled, or a stop is requested; goes on with
   * a run of the same choice that never ended.
   *
   * @param store that follows the records; null for none
   */
  public RunOutcome run(Choice choice, ObservedStore store, ProgressView view, StopSignal stop) {
    new TopicsAdmin(live).ensure();
    new TopicsAdmin(into).ensure();
    String run = new RunIds(clock).resumeOrStart(List.of(name(choice)), totals());
    Selection selection = Selection.of(choice, live);
    try (TopicSource source = new TopicSource(live, Topic.RAW, () -> positions(run));
        Routes routes = new Routes(into, clock);
        RunMonitor monitor = new RunMonitor(into, run);
        StoreLag lag = store == null ? null : new StoreLag(into, store);
        view) {
      routes.addSettle();
      routes.addReprocess(source, records, selection, run);
      if (store != null) {
        routes.addStore(store);
      }
      carryRemovals(run);
      routes.start();
      boolean complete = await(source, monitor, lag, view, stop);
      if (complete) {
        RunMarker.done(run, into);
      } else {
        // The batches in hand are committed by this, and belong into the report.
        routes.stop();
      }
      return new RunOutcome(monitor.report(Report.Scope.ALL), complete, null);
    }
  }

  private String name(Choice choice) {
    return "reprocess://" + into.prefix() + "?parser=" + records.version() + "&" + choice;
  }

  private RunTotals totals() {
    RunTotals totals = new RunTotals();
    new TopicReader(into).read(Topic.RUNS, totals::add);
    return totals;
  }

  private Map<String, Long> positions(String run) {
    return totals().counts(run, RunCounts.INGEST);
  }

  private static boolean await(
      TopicSource source, RunMonitor monitor, StoreLag lag, ProgressView view, StopSignal stop) {
    while (true) {
      view.show(progress(source, monitor.liveCounts()));
      if (source.finished() && monitor.settled() && (lag == null || lag.caughtUp())) {
        return true;
      }
      if (stop.requestedWithin(LOOK)) {
        return false;
      }
    }
  }

  private static ProgressState progress(TopicSource source, RunCounts counts) {
    long done = counts.ingest("found");
    double share = source.share();
    return new ProgressState(done, share > 0 ? Math.round(done / share) : ProgressState.UNKNOWN);
  }

  /** What is taken down on the live topics must not come back beside them. */
  private void carryRemovals(String run) {
    if (into.prefix().equals(live.prefix())) {
      return;
    }
    Map<String, Standing> index = new TreeMap<>();
    new TopicReader(live)
        .read(Topic.INDEX, entry -> index.compute(entry.key(), (id, before) -> Standing.of(entry)));
    List<OutgoingRecord> removals = new ArrayList<>();
    index.forEach(
        (id, state) -> {
          if (state.removed() != null) {
            Takedown takedown = Takedown.remove(state.removed(), /* erase= */ false, List.of());
            removals.add(takedown.message(into.topic(Topic.CANDIDATES), id, run + "-removals"));
          }
        });
    new TopicWriter(into, "cableway-takedown").write(removals);
  }
}
