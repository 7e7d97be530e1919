package org.cableway.ingest;

import java.util.function.BooleanSupplier;
import org.cableway.contract.Topic;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.RunTotals;
import org.cableway.messaging.TopicReader;

/**
 * What stands on the topics when a run begins: fills the ledger, and tells whether this very run
 * had listed all before it was killed, so that nothing is left to ingest.
 */
final class EarlierAttempts implements BooleanSupplier {

  private final TopicReader reader;
  private final LedgerRecords ledger;
  private final String runId;

  EarlierAttempts(KafkaSettings kafka, LedgerRecords ledger, String runId) {
    this.reader = new TopicReader(kafka);
    this.ledger = ledger;
    this.runId = runId;
  }

  @Override
  public boolean getAsBoolean() {
    RunTotals totals = new RunTotals();
    reader.read(Topic.RUNS, totals::add);
    reader.read(Topic.LEDGER, ledger);
    return finished(totals, runId);
  }

  static boolean finished(RunTotals totals, String runId) {
    return totals.count(runId, IngestStep.STAGE, "finished") > 0;
  }
}
