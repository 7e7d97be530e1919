package org.cableway.app.run;

import java.time.Duration;
import org.cableway.ingest.documents.Progress;

/**
 * How far a run is.
 *
 * @param done documents of which nothing is pending
 * @param total documents in all, as far as can be told by the bytes that were read; {@link
 *     Progress#UNKNOWN} where nobody can
 */
record ProgressState(long done, long total) {

  static ProgressState of(RunCounts run, Progress bytes) {
    return new ProgressState(run.finishedDocuments(), total(run.ingest("found"), bytes));
  }

  private static long total(long found, Progress bytes) {
    if (bytes.bytesTotal() <= 0 || bytes.bytesRead() <= 0) {
      return Progress.UNKNOWN;
    }
    double share = Math.min(1.0, (double) bytes.bytesRead() / bytes.bytesTotal());
    return Math.round(found / share);
  }

  double perSecond(Duration elapsed) {
    return done * 1000.0 / Math.max(1, elapsed.toMillis());
  }

  /** Seconds to go at this rate; 0 where nobody can tell. */
  long remainingSeconds(Duration elapsed) {
    double rate = perSecond(elapsed);
    return total < done || rate == 0 ? 0 : Math.round((total - done) / rate);
  }
}
