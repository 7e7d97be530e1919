package org.cableway.messaging;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The members of a group in this process, each a {@link BatchEngine} on a thread of its own: while
 * one of them waits for the broker to commit, another works. There is one at first; a further one
 * joins when a batch had no room for all that waits, and leaves when that has not been so for a
 * while: what is read by one and at home with another takes two batches, so a few documents would
 * only wait longer.
 */
final class Members {

  private static final Logger LOG = LoggerFactory.getLogger(Members.class);
  private static final long LEAVE_WITHIN_MS = 5_000;

  private final int most;
  private final Duration calm;
  private final BiFunction<Runnable, BooleanSupplier, BatchEngine> opening;
  private final Function<Runnable, Thread> threading;
  private final Map<BatchEngine, Thread> members = new LinkedHashMap<>();
  private volatile long crowded;
  private boolean stopping;

  /**
   * @param most members at once
   * @param calm how long no batch is full before a further member leaves
   * @param opening makes a member of what it is to call where it has more than it can take in hand,
   *     and what it is to ask whether it is to leave
   * @param threading makes a thread, not started
   */
  Members(
      int most,
      Duration calm,
      BiFunction<Runnable, BooleanSupplier, BatchEngine> opening,
      Function<Runnable, Thread> threading) {
    this.most = most;
    this.calm = calm;
    this.opening = opening;
    this.threading = threading;
  }

  /** A member more, unless there are enough of them. */
  synchronized void join() {
    if (stopping || members.size() >= most) {
      return;
    }
    BatchEngine engine = opening.apply(this::crowded, members.isEmpty() ? () -> false : this::calm);
    Thread thread = threading.apply(() -> run(engine));
    members.put(engine, thread);
    LOG.debug("member {} of at most {}", members.size(), most);
    thread.start();
  }

  private void run(BatchEngine engine) {
    engine.run();
    left(engine);
  }

  private synchronized void left(BatchEngine engine) {
    members.remove(engine);
    LOG.debug("members left: {}", members.size());
  }

  private void crowded() {
    crowded = System.nanoTime();
    join();
  }

  private boolean calm() {
    return System.nanoTime() - crowded > calm.toNanos();
  }

  /**
   * Waits for the batches in work to be committed. Interrupted, it interrupts them: they are left,
   * and come again at the next start.
   */
  void stop() throws InterruptedException {
    List<Thread> leaving = stopping();
    try {
      for (Thread thread : leaving) {
        thread.join();
      }
    } catch (InterruptedException e) {
      leaving.forEach(Thread::interrupt);
      for (Thread thread : leaving) {
        thread.join(LEAVE_WITHIN_MS);
      }
    }
  }

  // Not held while they leave: a member that ends its last batch may ask for another one.
  private synchronized List<Thread> stopping() {
    stopping = true;
    members.keySet().forEach(BatchEngine::stop);
    return List.copyOf(members.values());
  }
}
