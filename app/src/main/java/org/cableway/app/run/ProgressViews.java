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
   */
  public static ProgressView of(boolean terminal, PrintStream out, Duration interval) {
    return terminal ? new ProgressBarView(out) : new ProgressLines(out, interval);
  }
}
