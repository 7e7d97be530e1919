package org.cableway.ingest;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.cableway.contract.Headers;
import org.cableway.messaging.IncomingRecord;

/** Fills a {@link Ledger} from {@code cables.ledger}. */
final class LedgerRecords implements Consumer<IncomingRecord> {

  /** 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 */
  private static final Pattern IDENTITY = Pattern.compile("[0-9a-f]{64}");

  private final Ledger ledger;
  private final String runId;
  private final boolean force;

  /**
   * @param force true to read again what other runs sent; what this run sent before it was killed
   *     is sent once all the same
   */
  LedgerRecords(Ledger ledger, String runId, boolean force) {
    this.ledger = ledger;
    this.runId = runId;
    this.force = force;
  }

  @Override
  public void accept(IncomingRecord entry) {
    if (entry.key() == null || !IDENTITY.matcher(entry.key()).matches()) {
      return;
    }
    boolean ours = runId.equals(entry.headers().get(Headers.RUN_ID));
    String attempts = entry.headers().get(Headers.ERR_ATTEMPT);
    ledger.attempts(entry.key(), attempts);
    // What a retry struck out has the number of its attempts.
    if (entry.value() == null || attempts != null || (force && !ours)) {
      ledger.forget(entry.key());
    } else {
      ledger.restore(entry.key(), ours);
    }
  }
}
