package org.cableway.ingest;

import java.time.Duration;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RawDocument.Place;
import org.cableway.contract.RejectedException;
import org.cableway.ingest.documents.DocumentHandler;

/**
 * Lists on its own thread: counts each document before anything else, asks the ledger, queues what
 * is new.
 */
final class Lister implements DocumentHandler {

  /** Ends a listing from inside of a handler. */
  private static final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static final Duration PATIENCE = Duration.ofMillis(100);

  private final Listing listing;
  private final Ledger ledger;
  private final Messages messages;
  private final DocumentQueue queue;
  private volatile Counts counts = Counts.NONE;
  private volatile boolean stopped;
  private volatile boolean abandoned;
  private Counts told = Counts.NONE;

  Lister(Listing listing, Ledger ledger, Messages messages, DocumentQueue queue) {
    this.listing = listing;
    this.ledger = ledger;
    this.messages = messages;
    this.queue = queue;
  }

  Counts counts() {
    return counts;
  }

  /** Ends at the next document; where all are listed, behind the counts. */
  void stop() {
    stopped = true;
  }

  /** Ends at once: nobody takes from the queue any more. */
  void abandon() {
    abandoned = true;
    stopped = true;
  }

  /** Lists all and tells the run where that ends early; the thread of the lister. */
  void run(IngestRun run) {
    try {
      listing.list(this, this::passEnds, () -> stopped);
      put(new DocumentQueue.Item(null, new Totals(counts, true)));
    } catch (StoppedException e) {
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
      put(new DocumentQueue.Item(messages.document(document, entry), null));
    }
  }

  @Override
  public void rejected(RawDocument document, long size, RejectedException reason) {
    String sha256 = document.bytes().length == 0 ? null : document.sha256();
    LedgerEntry entry = entry(document.place(), sha256, size);
    if (isNew(entry)) {
      put(new DocumentQueue.Item(messages.rejected(document, entry, reason), null));
    }
  }

  @Override
  public void skipped(Place place) {
    checkStopped();
    counts = new Counts(counts.found() + 1, counts.known(), counts.skipped() + 1);
  }

  /** Known documents are counted in batches, as nothing of theirs is committed. */
  private void passEnds() {
    if (!counts.equals(told)) {
      told = counts;
      put(new DocumentQueue.Item(null, new Totals(counts, false)));
    }
  }

  private boolean isNew(LedgerEntry entry) {
    checkStopped();
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

  private void checkStopped() {
    if (stopped) {
      throw new StoppedException();
    }
  }

  /** Waits for room; a stop ends the wait for a document, but not for counts. */
  private void put(DocumentQueue.Item item) {
    while (!queue.offer(item, PATIENCE)) {
      if (abandoned || (stopped && item.document() != null)) {
        throw new StoppedException();
      }
    }
  }

  private static LedgerEntry entry(Place place, String sha256, long size) {
    return new LedgerEntry(place.uri(), place.entry(), sha256, size);
  }
}
