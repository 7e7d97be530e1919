package org.cableway.app.run;

import java.io.PrintStream;
import java.time.Duration;

/** Which view fits where the messages go. */
public final class ProgressViews {

  private ProgressViews() {}

  /**
   * A bar where a terminal is, else lines.
   *
   * @param interval between two lines
   * @param counted what it counts, {@code documents}
   */
  public static ProgressView of(
      boolean terminal, PrintStream out, Duration interval, String counted) {
    return terminal ? new ProgressBarView(out, counted) : new ProgressLines(out, interval, counted);
  }
}
