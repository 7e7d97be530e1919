package org.cableway.messaging;

/** 200 ms, doubling to 10 s. */
final class Backoff {

  private static final long FIRST_DELAY_MS = 200;
  private static final long LAST_DELAY_MS = 10_000;

  private final long first;
  private long next;

  Backoff() {
    this(FIRST_DELAY_MS);
  }

  Backoff(long firstDelayMs) {
    this.first = firstDelayMs;
    this.next = firstDelayMs;
  }

  long next() {
    long delay = next;
    next = Math.min(2 * delay, LAST_DELAY_MS);
    return delay;
  }

  void reset() {
    next = first;
  }
}
