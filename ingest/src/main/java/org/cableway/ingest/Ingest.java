package org.cableway.ingest;

import java.time.Clock;
import org.cableway.ingest.documents.Documents;
import org.cableway.ingest.documents.FolderWatch;
import org.cableway.messaging.Endpoints;
import org.cableway.messaging.KafkaSettings;

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

  private static final long WAITING_BYTES = 32L * 1024 * 1024;
  private static final long BATCH_BYTES = 8L * 1024 * 1024;

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
    IngestRoute route =
        new IngestRoute(
            new Endpoints(kafka),
            new DocumentSource(queue, messages, run),
            settings.transactionalId(),
            new IngestStep(kafka, clock));
    return new IngestPlan(route, run);
  }

  private Listing listing(Documents documents, IngestSettings settings) {
    return settings.watch()
        ? new FolderWatch(documents, clock)::follow
        : (handler, passEnds, stopped) -> documents.list(handler);
  }
}
