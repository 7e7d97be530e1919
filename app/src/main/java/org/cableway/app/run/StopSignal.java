package org.cableway.app.run;

import java.time.Duration;

/** The wish to stop. */
public interface StopSignal {

  /** Waits; true as soon as a stop is requested. */
  boolean requestedWithin(Duration time);
}
