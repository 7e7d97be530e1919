package org.cableway.app.run;

import java.util.List;
import org.cableway.ingest.rejected.RejectionChoice;

/**
 * What one run does.
 *
 * @param paths where the documents are
 * @param retry rejected documents in place of those of paths; null for paths
 * @param runId null: goes on with the last run of the same sources where that never ended, else a
 *     new one
 * @param force true to read known documents again
 * @param watch true to follow the folders until a stop is requested
 * @param enrich false to stop at {@code cables.raw}
 * @param budget rejections that end a run early; null for none
 */
public record RunOptions(
    List<String> paths,
    Retry retry,
    String runId,
    boolean force,
    boolean watch,
    boolean enrich,
    ErrorBudget budget) {

  /**
   * Which rejected documents are tried again.
   *
   * @param mostAttempts what was rejected so often is left alone
   */
  public record Retry(RejectionChoice choice, int mostAttempts) {}

  public RunOptions {
    paths = List.copyOf(paths);
  }

  /** A run over rejected documents, through to records. */
  public static RunOptions of(Retry retry) {
    return new RunOptions(
        List.of(), retry, null, /* force= */ false, /* watch= */ false, /* enrich= */ true, null);
  }

  /** What tells this run's sources from those of other runs. */
  List<String> sources() {
    return retry == null ? paths : List.of(retry.choice().uri());
  }

  Report.Scope scope() {
    return enrich ? Report.Scope.ALL : Report.Scope.INGEST;
  }
}
