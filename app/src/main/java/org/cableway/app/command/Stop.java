package org.cableway.app.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cableway.app.run.StopSignal;

/**
 * The wish to stop, by Ctrl-C or SIGTERM, while this is open. The first signal lets the command
 * finish and commit what it has in hand; its own exit code counts. A second one, or 30 seconds in
 * which it did not finish, ends the process at once, with the exit code of the signal (130 for
 * Ctrl-C, 143 for SIGTERM); what was not committed by then comes again in the next run.
 */
final class Stop implements StopSignal, AutoCloseable {

  private static final Duration DEADLINE = Duration.ofSeconds(30);

  private final Duration deadline;
  private final CountDownLatch requested = new CountDownLatch(1);
  private final CountDownLatch finished = new CountDownLatch(1);
  private final List<Runnable> restore = new ArrayList<>();

  Stop() {
    this(DEADLINE);
  }

  /**
   * @param deadline how long the command may take to end after the first signal
   */
  Stop(Duration deadline) {
    this.deadline = deadline;
    for (Signal signal : Signal.values()) {
      restore.add(signal.handle(() -> received(signal)));
    }
  }

  private void received(Signal signal) {
    synchronized (this) {
      if (requested.getCount() == 0) {
        end(signal);
      }
      requested.countDown();
    }
    System.err.println("stopping: what is in hand is committed first (a second time: at once)");
    if (!await(finished, deadline)) {
      end(signal);
    }
  }

  // Not exit: whatever would run then waits for what is in hand, as the first signal did.
  private static void end(Signal signal) {
    Runtime.getRuntime().halt(signal.exitCode());
  }

  @Override
  public boolean requestedWithin(Duration time) {
    return await(requested, time);
  }

  /** Waits for Ctrl-C. */
  void awaitRequest() {
    while (!requestedWithin(Duration.ofHours(1))) {
      Thread.onSpinWait();
    }
  }

  /** The command is done. */
  @Override
  public void close() {
    finished.countDown();
    restore.forEach(Runnable::run);
  }

  private static boolean await(CountDownLatch latch, Duration time) {
    try {
      return latch.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
