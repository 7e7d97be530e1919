package org.cableway.app.run;

import java.time.Duration;
import org.cableway.ingest.IngestProgress;

/**
 * How far a run is.
 *
 * @param done documents of which nothing is pending
 * @param total documents in all, as far as can be told by the bytes that were read; {@link
 *     #UNKNOWN} where nobody can
 */
public record ProgressState(long done, long total) {

  static final long UNKNOWN = -1;

  static ProgressState of(RunCounts run, IngestProgress ingest) {
    long done = Math.max(0, ingest.known() + ingest.committed() - run.waiting());
    return new ProgressState(done, total(ingest));
  }

  private static long total(IngestProgress ingest) {
    double share = ingest.share();
    return share <= 0 ? UNKNOWN : Math.round(ingest.found() / share);
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
