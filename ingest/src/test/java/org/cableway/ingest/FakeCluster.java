package org.cableway.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cableway.contract.RunDelta;
import org.cableway.contract.Topic;
import org.cableway.ingest.documents.Documents;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.OutgoingRecord;
import org.cableway.messaging.RunTotals;
import org.cableway.messaging.StepResult;

/** What the engine and the topics do for the ingest route, in memory, killed where a test likes. */
final class FakeCluster {

  private static final KafkaSettings KAFKA = KafkaSettings.of("nowhere:9092");

  final List<OutgoingRecord> raw = new ArrayList<>();
  final List<OutgoingRecord> ledger = new ArrayList<>();
  final List<OutgoingRecord> rejected = new ArrayList<>();
  final RunTotals totals = new RunTotals();
  private final Clock clock = Clock.systemUTC();

  /** To the end; each document is a batch of its own. */
  IngestRun run(IngestSettings settings) {
    return run(settings, Integer.MAX_VALUE);
  }

  /** Killed in the middle of the transaction behind so many that were committed. */
  IngestRun run(IngestSettings settings, int commits) {
    Messages messages = new Messages(settings.runId(), clock);
    DocumentQueue queue = new DocumentQueue(1_000_000, 1);
    Ledger restored = new Ledger();
    Documents documents = new Documents(settings.paths(), settings.limits(), settings.stdin());
    Lister lister = new Lister((h, e, s) -> documents.list(h), restored, messages, queue);
    LedgerRecords records = new LedgerRecords(restored, settings.runId(), settings.force());
    IngestRun run = new IngestRun(documents.progress(), lister, () -> earlier(settings, records));
    drive(new DocumentSource(queue, messages, run), commits);
    lister.abandon();
    return run;
  }

  private boolean earlier(IngestSettings settings, LedgerRecords records) {
    incoming(ledger).forEach(records);
    return EarlierAttempts.finished(totals, settings.runId());
  }

  private void drive(DocumentSource source, int commits) {
    IngestStep step = new IngestStep(KAFKA, clock);
    source.opened();
    int committed = 0;
    while (true) {
      List<IncomingRecord> batch = source.poll(Duration.ofMillis(20));
      if (batch.isEmpty() && source.finished()) {
        return;
      }
      List<StepResult> results = batch.stream().map(step::apply).toList();
      if (!batch.isEmpty() && committed++ == commits) {
        return;
      }
      if (!batch.isEmpty()) {
        results.forEach(this::write);
        source.committed();
      }
    }
  }

  long count(String run, String name) {
    return totals.count(run, IngestStep.STAGE, name);
  }

  private void write(StepResult result) {
    for (OutgoingRecord record : result.records()) {
      String topic = record.topic() == null ? KAFKA.topic(Topic.RAW) : record.topic();
      topic(topic).add(record);
    }
    totals.add(new RunDelta(result.run(), result.stage(), result.counts()));
  }

  private List<OutgoingRecord> topic(String name) {
    return Map.of(
            KAFKA.topic(Topic.RAW), raw,
            KAFKA.topic(Topic.LEDGER), ledger,
            KAFKA.topic(Topic.REJECTED), rejected)
        .get(name);
  }

  private static List<IncomingRecord> incoming(List<OutgoingRecord> records) {
    return records.stream()
        .map(r -> new IncomingRecord("t", 0, 0, r.key(), r.value(), r.headers(), Instant.EPOCH))
        .toList();
  }

  /** What {@code rejected retry} does with everything that was rejected. */
  void retry(String run) {
    RetryStep step = new RetryStep(KAFKA, run);
    List<IncomingRecord> all = incoming(rejected);
    rejected.clear();
    all.forEach(one -> write(step.apply(one)));
    rejected.removeIf(one -> one.value() == null);
  }
}
