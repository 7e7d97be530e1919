package org.cableway.ingest;

import org.cableway.ingest.rejected.Rejection;
import org.cableway.ingest.rejected.RejectionChoice;

/**
 * Which rejected documents are tried again.
 *
 * @param runId of the run that their new outcome is counted in
 * @param choice which of them
 * @param mostAttempts what was rejected so often already is left alone
 */
public record RetrySettings(String runId, RejectionChoice choice, int mostAttempts) {

  /** True where another try is allowed, and the bytes are there, or can be read again. */
  public boolean takes(Rejection rejection) {
    return choice.takes(rejection)
        && rejection.attempt() < mostAttempts
        && (rejection.beforeRaw() ? rejection.uri() != null : rejection.whole());
  }
}
