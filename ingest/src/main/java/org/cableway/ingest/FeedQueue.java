package org.cableway.ingest;

import java.time.Duration;

/** The end of the queue that a {@link Feed} fills, until somebody stops it. */
final class FeedQueue {

  /** Ends a feed from inside. */
  static final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static final Duration PATIENCE = Duration.ofMillis(100);

  private final DocumentQueue queue;
  private volatile boolean stopped;
  private volatile boolean abandoned;

  FeedQueue(DocumentQueue queue) {
    this.queue = queue;
  }

  /** Nothing more is put but counts. */
  void stop() {
    stopped = true;
  }

  /** Nothing more is put, as nobody takes it. */
  void abandon() {
    abandoned = true;
    stopped = true;
  }

  boolean stopped() {
    return stopped;
  }

  void checkStopped() {
    if (stopped) {
      throw new StoppedException();
    }
  }

  /** Waits for room; a stop ends the wait for a document, but not for counts. */
  void put(DocumentQueue.Item item) {
    while (!queue.offer(item, PATIENCE)) {
      if (abandoned || (stopped && item.document() != null)) {
        throw new StoppedException();
      }
    }
  }

  /** Drops what waits. */
  void clear() {
    queue.clear();
  }
}
