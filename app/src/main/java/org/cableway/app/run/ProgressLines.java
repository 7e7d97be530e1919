package org.cableway.app.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** A line every few seconds, for logs: {@code 34 %, 431 of about 1,276 documents, ...}. */
final class ProgressLines implements ProgressView {

  private final PrintStream out;
  private final Duration interval;
  private final String counted;
  private final long start = System.nanoTime();
  private long next;

  ProgressLines(PrintStream out, Duration interval, String counted) {
    this.out = out;
    this.interval = interval;
    this.counted = counted;
    this.next = interval.toNanos();
  }

  @Override
  public void show(ProgressState state) {
    long elapsed = System.nanoTime() - start;
    if (elapsed >= next) {
      next = elapsed + interval.toNanos();
      out.println(line(state, Duration.ofNanos(elapsed), counted));
    }
  }

  static String line(ProgressState state, Duration elapsed, String counted) {
    if (state.total() <= 0) {
      return String.format(
          Locale.ROOT, "%,d %s, %.0f a second", state.done(), counted, state.perSecond(elapsed));
    }
    return String.format(
        Locale.ROOT,
        "%d %%, %,d of about %,d %s, %.0f a second, %d s to go",
        100 * state.done() / state.total(),
        state.done(),
        state.total(),
        counted,
        state.perSecond(elapsed),
        state.remainingSeconds(elapsed));
  }

  @Override
  public void close() {
    out.flush();
  }
}
