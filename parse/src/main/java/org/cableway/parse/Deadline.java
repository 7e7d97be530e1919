package org.cableway.parse;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.cableway.contract.RawDocument.Place;
import org.cableway.contract.RejectedException;
import org.cableway.contract.RejectionCode;

/** When the reading of one document is to end. */
final class Deadline {

  private final Place place;
  private final Duration limit;
  private final LongSupplier nanoTime;
  private final long start;

  Deadline(Place place, Duration limit, LongSupplier nanoTime) {
    this.place = place;
    this.limit = limit;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  /**
   * @throws RejectedException where it is over
   */
  void check() {
    if (nanoTime.getAsLong() - start > limit.toNanos()) {
      throw new RejectedException(
          RejectionCode.TIMEOUT,
          place + ": not parsed (expected: within " + limit.toMillis() + " ms)");
    }
  }
}
