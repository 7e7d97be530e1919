package org.cableway.app.run;

import java.util.Map;
import java.util.TreeMap;
import org.cableway.enrich.Stages;
import org.cableway.messaging.RunTotals;

/** The counts of one run, and what follows from them. */
final class RunCounts {

  /** The stage of the deltas of ingestion. */
  static final String INGEST = "ingest";

  private final RunTotals totals;
  private final String run;

  RunCounts(RunTotals totals, String run) {
    this.totals = totals;
    this.run = run;
  }

  String id() {
    return run;
  }

  long ingest(String name) {
    return totals.count(run, INGEST, name);
  }

  long enrich(String name) {
    return totals.count(run, Stages.ENRICH, name);
  }

  long settle(String name) {
    return totals.count(run, Stages.SETTLE, name);
  }

  /** Cables that came out of parsing, or a document without one. */
  long seen() {
    return enrich("candidates") + enrich("rejected");
  }

  long accounted() {
    return settle("published")
        + settle("unchanged")
        + settle("duplicate")
        + settle("skipped")
        + enrich("rejected");
  }

  /** Nothing is on its way between the stages. */
  boolean settled() {
    return enrich("in") == ingest("sent") && settle("in") == enrich("candidates");
  }

  /** What came of the documents that this run has done with. */
  ErrorBudget.Spent spent(Report.Scope scope) {
    long through = scope == Report.Scope.ALL ? enrich("in") : ingest("sent");
    return new ErrorBudget.Spent(
        through + ingest("rejected"), enrich("rejected") + ingest("rejected"));
  }

  /** Documents on {@code cables.raw} that wait for the parser. */
  long waiting() {
    return Math.max(0, ingest("sent") - enrich("in"));
  }

  /** Counts of all stages by name, summed. */
  Map<String, Long> all() {
    Map<String, Long> sums = new TreeMap<>(totals.counts(run, INGEST));
    totals.counts(run, Stages.ENRICH).forEach((name, n) -> sums.merge(name, n, Long::sum));
    totals.counts(run, Stages.SETTLE).forEach((name, n) -> sums.merge(name, n, Long::sum));
    return sums;
  }
}
