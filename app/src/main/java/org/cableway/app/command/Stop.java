package org.cableway.app.command;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cableway.app.run.StopSignal;

/**
 * The wish to stop, by Ctrl-C or SIGTERM, while this is open. The process ends when the command has
 * closed this, at most 30 seconds later; what was not committed by then comes again in the next
 * run.
 */
final class Stop implements StopSignal, AutoCloseable {

  private static final Duration DEADLINE = Duration.ofSeconds(30);

  private final CountDownLatch requested = new CountDownLatch(1);
  private final CountDownLatch finished = new CountDownLatch(1);
  private final Thread hook = new Thread(this::drain, "stop");

  Stop() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void drain() {
    requested.countDown();
    await(finished, DEADLINE);
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

  @Override
  public void close() {
    finished.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is stopping: the hook is what waits for us.
      return;
    }
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
