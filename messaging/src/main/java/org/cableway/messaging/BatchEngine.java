package org.cableway.messaging;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The loop of a consumer: batch after batch until it is stopped or the input is finished. What
 * fails is tried again for ever, with growing pauses: it is our fault or the broker's.
 */
final class BatchEngine implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(BatchEngine.class);

  private final String name;
  private final Supplier<BatchSession> sessions;
  private final Backoff backoff;
  private final Runnable crowded;
  private final BooleanSupplier spare;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private BatchSession session;

  /**
   * @param name of the route, for logs
   * @param sessions opens a session, at the start and after trouble
   * @param crowded is run where a batch had no room for all that waits
   * @param spare asked between two batches; where it is true, this one ends
   */
  BatchEngine(
      String name,
      Supplier<BatchSession> sessions,
      Backoff backoff,
      Runnable crowded,
      BooleanSupplier spare) {
    this.name = name;
    this.sessions = sessions;
    this.backoff = backoff;
    this.crowded = crowded;
    this.spare = spare;
  }

  /** The batch in work is finished and committed; {@link #run()} returns then. */
  void stop() {
    stopping.countDown();
  }

  @Override
  public void run() {
    LOG.info("{}: started", name);
    boolean working = true;
    while (working && stopping.getCount() > 0 && !spare.getAsBoolean()) {
      working = turn();
    }
    close();
    LOG.info("{}: stopped", name);
  }

  private boolean turn() {
    try {
      if (session == null) {
        session = sessions.get();
      }
      if (session.turn()) {
        backoff.reset();
        if (session.filled()) {
          crowded.run();
        }
        return true;
      }
      return !session.finished();
    } catch (BatchAbortedException e) {
      pause(e);
    } catch (TwinException e) {
      if (session.yieldTo(e)) {
        LOG.warn("{}: {}; this one gives way", name, e.getMessage());
        return false;
      }
      reopen(e);
    } catch (RuntimeException | Error e) {
      reopen(e);
    }
    return true;
  }

  private void reopen(Throwable trouble) {
    close();
    pause(trouble);
  }

  private void pause(Throwable trouble) {
    if (stopping.getCount() == 0) {
      LOG.info("{}: the batch in hand comes again at the next start: {}", name, trouble.toString());
      return;
    }
    long millis = backoff.next();
    LOG.warn("{}: nothing committed, again in {} ms: {}", name, millis, trouble, trouble);
    try {
      if (stopping.await(millis, TimeUnit.MILLISECONDS)) {
        LOG.debug("{}: not again, it stops", name);
      }
    } catch (InterruptedException e) {
      // Only a forced stop interrupts, and it has counted down before.
      LOG.debug("{}: interrupted", name);
    }
  }

  private void close() {
    // A forced stop leaves the mark on the thread, and a client that sees it does not take leave.
    if (Thread.interrupted()) {
      LOG.debug("{}: forced to stop", name);
    }
    BatchSession closing = session;
    session = null;
    if (closing == null) {
      return;
    }
    try {
      closing.close();
    } catch (InterruptException e) {
      LOG.debug("{}: interrupted while closing", name);
    } catch (RuntimeException e) {
      LOG.warn("{}: not closed cleanly: {}", name, e, e);
    }
  }
}
