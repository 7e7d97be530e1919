package org.cableway.ingest;

import org.cableway.contract.RawDocument;
import org.cableway.contract.RawDocument.Place;
import org.cableway.contract.RejectedException;
import org.cableway.ingest.documents.DocumentHandler;

/**
 * Lists on its own thread: counts each document before anything else, asks the ledger, queues what
 * is new.
 */
final class Lister implements DocumentHandler, Feed {

  private final Listing listing;
  private final Ledger ledger;
  private final Messages messages;
  private final FeedQueue queue;
  private volatile Counts counts = Counts.NONE;
  private Counts told = Counts.NONE;

  Lister(Listing listing, Ledger ledger, Messages messages, DocumentQueue queue) {
    this.listing = listing;
    this.ledger = ledger;
    this.messages = messages;
    this.queue = new FeedQueue(queue);
  }

  @Override
  public Counts counts() {
    return counts;
  }

  @Override
  public void stop() {
    queue.stop();
  }

  @Override
  public void abandon() {
    queue.abandon();
  }

  @Override
  public void run(IngestRun run) {
    try {
      listing.list(this, this::passEnds, queue::stopped);
      queue.put(new DocumentQueue.Item(null, new Totals(counts, true)));
    } catch (FeedQueue.StoppedException e) {
      queue.clear();
      run.complete(IngestRun.Outcome.STOPPED);
    } catch (RuntimeException | Error e) {
      run.fail(e);
    }
  }

  @Override
  public void document(RawDocument document) {
    LedgerEntry entry = entry(document.place(), document.sha256(), document.bytes().length);
    if (isNew(entry)) {
      queue.put(new DocumentQueue.Item(messages.document(document, entry), null));
    }
  }

  @Override
  public void rejected(RawDocument document, long size, RejectedException reason) {
    String sha256 = document.bytes().length == 0 ? null : document.sha256();
    LedgerEntry entry = entry(document.place(), sha256, size);
    if (isNew(entry)) {
      String attempts = ledger.attempts(entry.identity());
      queue.put(new DocumentQueue.Item(messages.rejected(document, entry, reason, attempts), null));
    }
  }

  @Override
  public void skipped(Place place) {
    queue.checkStopped();
    counts = new Counts(counts.found() + 1, counts.known(), counts.skipped() + 1);
  }

  /** Known documents are counted in batches, as nothing of theirs is committed. */
  private void passEnds() {
    if (!counts.equals(told)) {
      told = counts;
      queue.put(new DocumentQueue.Item(null, new Totals(counts, false)));
    }
  }

  private boolean isNew(LedgerEntry entry) {
    queue.checkStopped();
    long found = counts.found() + 1;
    counts = new Counts(found, counts.known(), counts.skipped());
    Ledger.Sighting sighting = ledger.sight(entry.identity());
    counts =
        switch (sighting) {
          case NEW -> counts;
          case KNOWN -> new Counts(found, counts.known() + 1, counts.skipped());
          case RESUMED -> new Counts(found - 1, counts.known(), counts.skipped());
        };
    return sighting == Ledger.Sighting.NEW;
  }

  private static LedgerEntry entry(Place place, String sha256, long size) {
    return new LedgerEntry(place.uri(), place.entry(), sha256, size);
  }
}
