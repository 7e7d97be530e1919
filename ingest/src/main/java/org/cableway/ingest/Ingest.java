package org.cableway.ingest;

import java.time.Clock;
import org.cableway.ingest.documents.Documents;
import org.cableway.ingest.documents.FolderWatch;
import org.cableway.ingest.documents.Progress;
import org.cableway.messaging.Endpoints;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.TopicReader;

/**
 * Prepares the ingest of documents. The run begins when its route is added to a running Camel
 * context that has the {@code kafka-eos} component, or when that context is started:
 *
 * <pre>{@code
 * IngestPlan plan = new Ingest(kafka, clock).plan(IngestSettings.of(runId, paths));
 * context.addRoutes(plan.route());
 * context.start();
 * plan.run().finished().get();
 * }</pre>
 */
public final class Ingest {

  private static final long WAITING_BYTES = 8L * 1024 * 1024;
  private static final long BATCH_BYTES = 4L * 1024 * 1024;

  /** One for all of them: of two at a time one gives way. */
  private static final String RETRY_ID = "cableway-retry";

  private final KafkaSettings kafka;
  private final Clock clock;

  /** The topics are there: see {@code TopicsAdmin}. */
  public Ingest(KafkaSettings kafka, Clock clock) {
    this.kafka = kafka;
    this.clock = clock;
  }

  /** Prepares a run; a context takes the route of one. */
  public IngestPlan plan(IngestSettings settings) {
    Documents documents = new Documents(settings.paths(), settings.limits(), settings.stdin());
    Ledger ledger = new Ledger();
    Messages messages = new Messages(settings.runId(), clock);
    DocumentQueue queue = new DocumentQueue(WAITING_BYTES, BATCH_BYTES);
    Lister lister = new Lister(listing(documents, settings), ledger, messages, queue);
    LedgerRecords restored = new LedgerRecords(ledger, settings.runId(), settings.force());
    IngestRun run =
        new IngestRun(
            documents.progress(), lister, new EarlierAttempts(kafka, restored, settings.runId()));
    DocumentSource source = new DocumentSource(queue, messages, run);
    return plan(source, settings.transactionalId(), new IngestStep(kafka, clock), run);
  }

  /** Prepares a run over documents that were rejected, in place of a run over paths. */
  public IngestPlan plan(RetrySettings settings) {
    Messages messages = new Messages(settings.runId(), clock);
    DocumentQueue queue = new DocumentQueue(WAITING_BYTES, BATCH_BYTES);
    RetryFeed feed = new RetryFeed(new TopicReader(kafka), settings, queue);
    LedgerRecords restored = new LedgerRecords(new Ledger(), settings.runId(), /* force= */ false);
    IngestRun run =
        new IngestRun(new Progress(), feed, new EarlierAttempts(kafka, restored, settings.runId()));
    DocumentSource source = new DocumentSource(queue, messages, run);
    return plan(source, RETRY_ID, new RetryStep(kafka, settings.runId()), run);
  }

  private IngestPlan plan(
      DocumentSource source, String transactionalId, DocumentStep step, IngestRun run) {
    return new IngestPlan(
        new IngestRoute(new Endpoints(kafka), source, transactionalId, step), run);
  }

  private Listing listing(Documents documents, IngestSettings settings) {
    return settings.watch()
        ? new FolderWatch(documents, clock)::follow
        : (handler, passEnds, stopped) -> documents.list(handler);
  }
}
