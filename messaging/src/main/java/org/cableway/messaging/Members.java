package org.cableway.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The members of a group in this process, each a {@link BatchEngine} on a thread of its own: while
 * one of them waits for the broker to commit, another works. There is one at first; a further one
 * joins when a batch had no room for all that waits, so that a few documents do not pay for it.
 */
final class Members {

  private static final Logger LOG = LoggerFactory.getLogger(Members.class);
  private static final long LEAVE_WITHIN_MS = 5_000;

  private final int most;
  private final Function<Runnable, BatchEngine> opening;
  private final Function<Runnable, Thread> threading;
  private final List<BatchEngine> engines = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private boolean stopping;

  /**
   * @param most members at once
   * @param opening makes a member; what it is given is to be called where it has more than it can
   *     take in hand
   * @param threading makes a thread, not started
   */
  Members(int most, Function<Runnable, BatchEngine> opening, Function<Runnable, Thread> threading) {
    this.most = most;
    this.opening = opening;
    this.threading = threading;
  }

  /** A member more, unless there are enough of them. */
  synchronized void join() {
    if (stopping || engines.size() >= most) {
      return;
    }
    BatchEngine engine = opening.apply(this::join);
    Thread thread = threading.apply(engine);
    engines.add(engine);
    threads.add(thread);
    LOG.debug("member {} of at most {}", engines.size(), most);
    thread.start();
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
    engines.forEach(BatchEngine::stop);
    return List.copyOf(threads);
  }
}
