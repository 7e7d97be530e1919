package org.cableway.ingest;

import java.util.HashSet;
import java.util.Set;
import org.cableway.contract.Topic;
import org.cableway.ingest.rejected.Rejection;
import org.cableway.ingest.rejected.StandingRejections;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.TopicReader;

/**
 * Queues what stands on {@code cables.rejected} and is chosen. The topic is read twice, so that
 * memory holds where the documents are, and never the documents.
 */
final class RetryFeed implements Feed {

  private final TopicReader reader;
  private final RetrySettings settings;
  private final FeedQueue queue;
  private volatile Counts counts = Counts.NONE;

  RetryFeed(TopicReader reader, RetrySettings settings, DocumentQueue queue) {
    this.reader = reader;
    this.settings = settings;
    this.queue = new FeedQueue(queue);
  }

  @Override
  public void run(IngestRun run) {
    try {
      Set<String> chosen = chosen();
      reader.read(Topic.REJECTED, record -> put(record, chosen));
      queue.put(new DocumentQueue.Item(null, new Totals(counts, true)));
    } catch (FeedQueue.StoppedException e) {
      queue.clear();
      run.complete(IngestRun.Outcome.STOPPED);
    } catch (RuntimeException | Error e) {
      run.fail(e);
    }
  }

  private Set<String> chosen() {
    StandingRejections standing = new StandingRejections();
    reader.read(Topic.REJECTED, standing);
    Set<String> positions = new HashSet<>();
    for (Rejection rejection : standing.all()) {
      if (settings.takes(rejection)) {
        positions.add(rejection.position());
      }
    }
    return positions;
  }

  private void put(IncomingRecord record, Set<String> chosen) {
    queue.checkStopped();
    if (record.value() != null && chosen.contains(record.position())) {
      counts = counts.plus(new Counts(1, 0, 0));
      queue.put(new DocumentQueue.Item(record, null));
    }
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
}
