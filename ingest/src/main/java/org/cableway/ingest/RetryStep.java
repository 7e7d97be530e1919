package org.cableway.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cableway.contract.Headers;
import org.cableway.contract.Topic;
import org.cableway.contract.serde.CableJson;
import org.cableway.ingest.rejected.Rejection;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.OutgoingRecord;
import org.cableway.messaging.StepResult;

/**
 * A rejected document goes back to {@code cables.raw}, and a tombstone takes its place, in one
 * transaction. What never was on {@code cables.raw} is struck from the ledger instead: the next run
 * of its source reads it again.
 */
final class RetryStep implements DocumentStep {

  /** What a document brings along; the reason of its rejection stays behind. */
  private static final List<String> KEPT =
      List.of(
          Headers.SRC_URI,
          Headers.SRC_ENTRY,
          Headers.SRC_SHA256,
          Headers.SRC_SIZE,
          Headers.TRACEPARENT,
          Headers.FIRST_FAILED_AT);

  private final KafkaSettings kafka;
  private final String runId;

  RetryStep(KafkaSettings kafka, String runId) {
    this.kafka = kafka;
    this.runId = runId;
  }

  @Override
  public StepResult apply(IncomingRecord message) {
    if (!message.headers().containsKey(Headers.ERR_CODE)) {
      return result(List.of(), Totals.counts(message));
    }
    Rejection rejection = Rejection.of(message);
    OutgoingRecord drained = tombstone(Topic.REJECTED, message.key());
    return rejection.beforeRaw()
        ? result(
            List.of(drained, struck(message, rejection)),
            Map.of("found", 1L, "skipped", 1L, "forgotten", 1L))
        : result(List.of(raw(message, rejection), drained), Map.of("found", 1L, "sent", 1L));
  }

  private OutgoingRecord raw(IncomingRecord message, Rejection rejection) {
    Map<String, String> headers = new HashMap<>();
    KEPT.forEach(name -> headers.computeIfAbsent(name, message.headers()::get));
    headers.put(Headers.RUN_ID, runId);
    // Whoever rejects it again counts on from here.
    headers.put(Headers.ERR_ATTEMPT, Integer.toString(rejection.attempt()));
    byte[] bytes = message.value();
    return new OutgoingRecord(null, rejection.rawKey(), bytes, headers, IdHint.partitioning(bytes));
  }

  private OutgoingRecord tombstone(Topic topic, String key) {
    return new OutgoingRecord(kafka.topic(topic), key, null, Map.of(Headers.RUN_ID, runId));
  }

  /** Not a tombstone: whoever reads the source again counts on from here. */
  private OutgoingRecord struck(IncomingRecord message, Rejection rejection) {
    LedgerEntry entry = LedgerEntry.of(message.headers());
    Map<String, String> headers = new HashMap<>();
    headers.put(Headers.RUN_ID, runId);
    headers.put(Headers.ERR_ATTEMPT, Integer.toString(rejection.attempt()));
    return new OutgoingRecord(
        kafka.topic(Topic.LEDGER), entry.identity(), CableJson.write(entry), headers);
  }

  private StepResult result(List<OutgoingRecord> records, Map<String, Long> counts) {
    return new StepResult(records, runId, IngestStep.STAGE, counts);
  }
}
