package org.cableway.messaging;

import org.apache.kafka.common.errors.InterruptException;

/** Waits between two attempts. */
final class Pause {

  static void of(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  private Pause() {}
}
