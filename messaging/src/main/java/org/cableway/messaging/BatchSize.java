package org.cableway.messaging;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How many messages the next batch may have. Kafka takes a member that is silent for longer than
 * {@code max.poll.interval.ms} for dead and gives its partitions away; what it did is refused then,
 * and would be done again, as slowly, for ever. So a batch that took too long is followed by
 * smaller ones, down to a single message. The first one is small, too, and each of the next has
 * twice as many: nothing of a batch can be read before all of it is done, and a process is slowest
 * when it begins.
 */
final class BatchSize {

  /** A batch may take this part of the interval: the next one can be slower. */
  private static final int SHARE = 4;

  private static final int FIRST = 8;

  private final int most;
  private final long enoughNanos;
  private final LongSupplier nanoTime;
  private int next;
  private boolean starting;
  private long began;

  /**
   * @param most messages of any batch
   * @param silence how long a member may be silent
   */
  BatchSize(int most, Duration silence) {
    this(most, silence, System::nanoTime);
  }

  BatchSize(int most, Duration silence, LongSupplier nanoTime) {
    this.most = most;
    this.enoughNanos = silence.toNanos() / SHARE;
    this.nanoTime = nanoTime;
    this.next = Math.min(most, FIRST);
    this.starting = next < most;
  }

  int next() {
    return next;
  }

  /** More than a batch has room for: so many that wait are work for another member. */
  int crowd() {
    return starting ? most : next;
  }

  /** A batch is handed out. */
  void began() {
    began = nanoTime.getAsLong();
  }

  /** The batch is done, or was for nothing. */
  void ended(int messages) {
    boolean slow = nanoTime.getAsLong() - began > enoughNanos;
    next = slow ? Math.max(1, Math.min(next, messages) / 2) : Math.min(most, next * 2);
    starting = starting && !slow && next < most;
  }
}
