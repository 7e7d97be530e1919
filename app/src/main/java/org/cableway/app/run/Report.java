package org.cableway.app.run;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of every document and cable of a run.
 *
 * @param seen cables that came out of parsing, and documents that gave none
 * @param published stands newly or anew on {@code cables.parsed}
 * @param unchanged the same copy with the same content
 * @param duplicate another copy, which does not stand
 * @param rejected on {@code cables.rejected}, after parsing
 * @param skipped of cables that were taken down
 * @param balanced both equations hold and nothing is pending
 * @param byCode rejections of documents and cables by their code
 * @param problems of records, by their code
 * @param elapsedMs of the last attempt
 * @param pending on its way between the stages, for the text alone
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({"runId", "documents", "seen", "published", "unchanged", "duplicate"})
public record Report(
    String runId,
    DocumentCounts documents,
    long seen,
    long published,
    long unchanged,
    long duplicate,
    long rejected,
    long skipped,
    boolean balanced,
    Map<String, Long> byCode,
    Map<String, Long> problems,
    long elapsedMs,
    double cablesPerSecond,
    @JsonIgnore Pending pending) {

  private static final String REJECTED = "rejected.";
  private static final String PROBLEMS = "problems.";

  /** Which stages ran, so which equations can hold. */
  enum Scope {
    INGEST,
    ALL
  }

  /** At ingest: {@code found} is counted by the lister, before anything is sent. */
  public record DocumentCounts(long found, long sent, long known, long skipped, long rejected) {
    boolean balanced() {
      return found == sent + known + skipped + rejected;
    }
  }

  /** Documents that wait for the parser, cables that wait to be settled. */
  public record Pending(long documents, long cables) {
    boolean any() {
      return documents > 0 || cables > 0;
    }
  }

  /** The sums of a run. */
  static Report of(RunCounts run, Scope scope, Duration elapsed) {
    long seen = run.seen();
    return new Report(
        run.id(),
        documents(run),
        seen,
        run.settle("published"),
        run.settle("unchanged"),
        run.settle("duplicate"),
        run.enrich("rejected"),
        run.settle("skipped"),
        documents(run).balanced() && (scope == Scope.INGEST || cablesBalance(run)),
        merged(REJECTED, run),
        merged(PROBLEMS, run),
        elapsed.toMillis(),
        perSecond(seen, elapsed),
        pending(run, scope));
  }

  private static DocumentCounts documents(RunCounts run) {
    return new DocumentCounts(
        run.ingest("found"),
        run.ingest("sent"),
        run.ingest("known"),
        run.ingest("skipped"),
        run.ingest("rejected"));
  }

  private static Map<String, Long> merged(String prefix, RunCounts run) {
    Map<String, Long> sums = new TreeMap<>();
    run.all()
        .forEach(
            (name, count) -> {
              if (name.startsWith(prefix)) {
                sums.put(name.substring(prefix.length()), count);
              }
            });
    return sums;
  }

  private static double perSecond(long count, Duration elapsed) {
    double rate = count * 1000.0 / Math.max(1, elapsed.toMillis());
    return Math.round(rate * 10) / 10.0;
  }

  private static Pending pending(RunCounts run, Scope scope) {
    return scope == Scope.INGEST
        ? new Pending(0, 0)
        : new Pending(
            run.ingest("sent") - run.enrich("in"), run.enrich("candidates") - run.settle("in"));
  }

  /** Both equations hold once what is pending is through: a run that was stopped, not a loss. */
  boolean balancedSoFar() {
    return documents.balanced()
        && pending.documents() >= 0
        && pending.cables() >= 0
        && seen - pending.cables() == published + unchanged + duplicate + rejected + skipped;
  }

  private static boolean cablesBalance(RunCounts run) {
    return run.settled() && run.accounted() == run.seen();
  }
}
