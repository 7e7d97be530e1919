package org.cableway.ingest;

import java.time.Clock;
import org.apache.camel.CamelContext;
import org.cableway.ingest.documents.Documents;
import org.cableway.ingest.documents.FolderWatch;
import org.cableway.messaging.Endpoints;
import org.cableway.messaging.KafkaSettings;

/**
 * Adds the ingest route to a Camel context that has the {@code kafka-eos} component. The run begins
 * when the context is started, or at once where it is:
 *
 * <pre>{@code
 * IngestRun run = new Ingest(context, kafka, clock).add(IngestSettings.of(runId, paths));
 * context.start();
 * run.finished().get();
 * }</pre>
 */
public final class Ingest {

  private static final long WAITING_BYTES = 32L * 1024 * 1024;
  private static final long BATCH_BYTES = 8L * 1024 * 1024;

  private final CamelContext context;
  private final KafkaSettings kafka;
  private final Clock clock;

  /** The topics are there: see {@code TopicsAdmin}. */
  public Ingest(CamelContext context, KafkaSettings kafka, Clock clock) {
    this.context = context;
    this.kafka = kafka;
    this.clock = clock;
  }

  /** Adds a run; a context takes one. */
  public IngestRun add(IngestSettings settings) {
    Documents documents = new Documents(settings.paths(), settings.limits(), settings.stdin());
    Ledger ledger = new Ledger();
    Messages messages = new Messages(settings.runId(), clock);
    DocumentQueue queue = new DocumentQueue(WAITING_BYTES, BATCH_BYTES);
    Lister lister = new Lister(listing(documents, settings), ledger, messages, queue);
    LedgerRecords restored = new LedgerRecords(ledger, settings.runId(), settings.force());
    IngestRun run =
        new IngestRun(
            documents.progress(), lister, new EarlierAttempts(kafka, restored, settings.runId()));
    context.getRegistry().bind(Messages.SOURCE, new DocumentSource(queue, messages, run));
    addRoute(settings.transactionalId());
    return run;
  }

  private Listing listing(Documents documents, IngestSettings settings) {
    return settings.watch()
        ? new FolderWatch(documents, clock)::follow
        : (handler, passEnds, stopped) -> documents.list(handler);
  }

  private void addRoute(String transactionalId) {
    IngestStep step = new IngestStep(kafka, clock);
    try {
      context.addRoutes(new IngestRoute(new Endpoints(kafka), transactionalId, step));
    } catch (Exception e) {
      throw new IllegalStateException("ingest route: not added (expected: a fresh context)", e);
    }
  }
}
