package org.cableway.ingest;

import java.time.Duration;
import java.util.List;
import org.cableway.messaging.BatchSource;
import org.cableway.messaging.IncomingRecord;

/** Gives the route what the {@link Lister} finds, and knows what of it stands. */
final class DocumentSource implements BatchSource {

  private final DocumentQueue queue;
  private final Messages messages;
  private final IngestRun run;
  private Counts committed = Counts.NONE;
  private Counts pending = Counts.NONE;
  private boolean last;
  private volatile boolean finished;

  DocumentSource(DocumentQueue queue, Messages messages, IngestRun run) {
    this.queue = queue;
    this.messages = messages;
    this.run = run;
  }

  @Override
  public void opened() {
    run.opened();
  }

  @Override
  public List<IncomingRecord> poll(Duration timeout) {
    List<DocumentQueue.Item> items = queue.take(timeout);
    if (items.isEmpty()) {
      return List.of();
    }
    Totals totals = items.get(0).totals();
    if (totals == null) {
      pending = new Counts(items.size(), 0, 0);
      return items.stream().map(DocumentQueue.Item::document).toList();
    }
    last = totals.last();
    pending = totals.counts().minus(committed);
    return List.of(messages.counts(totals.delta(committed)));
  }

  @Override
  public void committed() {
    committed = committed.plus(pending);
    pending = Counts.NONE;
    run.committed(committed.found());
    if (last) {
      finished = true;
      run.complete(IngestRun.Outcome.COMPLETE);
    }
  }

  @Override
  public boolean finished() {
    return finished || run.done();
  }

  @Override
  public void failed(RuntimeException cause) {
    run.fail(cause);
  }
}
