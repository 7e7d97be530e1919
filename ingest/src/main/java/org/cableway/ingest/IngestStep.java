package org.cableway.ingest;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cableway.contract.Headers;
import org.cableway.contract.RejectedException;
import org.cableway.contract.RejectionCode;
import org.cableway.contract.Topic;
import org.cableway.contract.serde.CableJson;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.OutgoingRecord;
import org.cableway.messaging.RejectedRecords;
import org.cableway.messaging.StepResult;

/**
 * A document of the source becomes two records: itself, or its rejection, and its line in the
 * ledger. The counts of the lister become counts of the run.
 */
final class IngestStep implements DocumentStep {

  /** Name of the stage on {@code cables.runs}, id of the route. */
  static final String STAGE = "ingest";

  private final String ledgerTopic;
  private final RejectedRecords rejectedRecords;

  IngestStep(KafkaSettings settings, Clock clock) {
    this.ledgerTopic = settings.topic(Topic.LEDGER);
    this.rejectedRecords = new RejectedRecords(settings, clock);
  }

  @Override
  public StepResult apply(IncomingRecord message) {
    Map<String, String> headers = message.headers();
    if (!headers.containsKey(Headers.SRC_URI)) {
      return result(message, List.of(), Totals.counts(message));
    }
    OutgoingRecord ledger = ledger(message);
    if (headers.containsKey(Headers.ERR_CODE)) {
      return rejected(message, ledger);
    }
    byte[] bytes = message.value();
    OutgoingRecord raw =
        new OutgoingRecord(null, message.key(), bytes, headers, IdHint.partitioning(bytes));
    return result(message, List.of(raw, ledger), Map.of("found", 1L, "sent", 1L));
  }

  private StepResult rejected(IncomingRecord message, OutgoingRecord ledger) {
    String code = message.headers().get(Headers.ERR_CODE);
    RejectedException reason =
        new RejectedException(code(code), message.headers().get(Headers.ERR_MESSAGE));
    OutgoingRecord rejected = rejectedRecords.of(message, message.key(), STAGE, reason);
    return result(
        message,
        List.of(rejected, ledger),
        Map.of("found", 1L, "rejected", 1L, "rejected." + code, 1L));
  }

  private static RejectionCode code(String code) {
    return Arrays.stream(RejectionCode.values())
        .filter(c -> c.code().equals(code))
        .findAny()
        .orElseThrow();
  }

  private OutgoingRecord ledger(IncomingRecord message) {
    Map<String, String> headers = message.headers();
    LedgerEntry entry = LedgerEntry.of(headers);
    Map<String, String> run = Map.of(Headers.RUN_ID, headers.get(Headers.RUN_ID));
    return new OutgoingRecord(ledgerTopic, entry.identity(), CableJson.write(entry), run);
  }

  private static StepResult result(
      IncomingRecord message, List<OutgoingRecord> records, Map<String, Long> counts) {
    return new StepResult(records, message.headers().get(Headers.RUN_ID), STAGE, counts);
  }
}
