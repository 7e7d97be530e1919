package org.cableway.app.run;

import java.util.List;

/**
 * What one run does.
 *
 * @param paths where the documents are
 * @param runId null: goes on with the last run of the same paths where that never ended, else a new
 *     one
 * @param force true to read known documents again
 * @param watch true to follow the folders until a stop is requested
 * @param enrich false to stop at {@code cables.raw}
 */
public record RunOptions(
    List<String> paths, String runId, boolean force, boolean watch, boolean enrich) {

  public RunOptions {
    paths = List.copyOf(paths);
  }

  Report.Scope scope() {
    return enrich ? Report.Scope.ALL : Report.Scope.INGEST;
  }
}
