package org.cableway.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.errors.InterruptException;

/** One batch in work: threads take a key at a time, until none is left or a message failed. */
final class BatchRun {

  private final RouteCall route;
  private final List<ExchangeOutput> outputs = new ArrayList<>();
  private final Queue<List<ExchangeOutput>> keys;
  private final AtomicReference<BatchAbortedException> failure = new AtomicReference<>();
  private int helping;
  private boolean over;

  BatchRun(List<IncomingRecord> batch, RouteCall route) {
    this.route = route;
    for (IncomingRecord message : batch) {
      outputs.add(new ExchangeOutput(message));
    }
    this.keys = new ConcurrentLinkedQueue<>(ByKey.of(outputs));
  }

  /** Lets up to so many threads help; no more than there are keys for. */
  void start(Executor helpers, int most) {
    int count = Math.min(most, keys.size() - 1);
    for (int i = 0; i < count; i++) {
      helpers.execute(this::help);
    }
  }

  private void help() {
    if (begins()) {
      try {
        work();
      } finally {
        ends();
      }
    }
  }

  /** A helper that was busy with another batch until this one was over need not begin. */
  private synchronized boolean begins() {
    helping += over ? 0 : 1;
    return !over;
  }

  private synchronized void ends() {
    helping--;
    notifyAll();
  }

  private synchronized void awaitHelpers() throws InterruptedException {
    over = true;
    while (helping > 0) {
      wait();
    }
  }

  /** Works along, waits for the others: nothing of the batch runs any more when this returns. */
  List<ExchangeOutput> await() {
    work();
    try {
      awaitHelpers();
    } catch (InterruptedException e) {
      // A forced stop: the others are not waited for, but take up nothing more.
      keys.clear();
      throw new InterruptException(e);
    }
    if (failure.get() != null) {
      throw failure.get();
    }
    return outputs;
  }

  private void work() {
    List<ExchangeOutput> key = keys.poll();
    while (key != null) {
      for (ExchangeOutput output : key) {
        if (failure.get() != null) {
          return;
        }
        run(output);
      }
      key = keys.poll();
    }
  }

  private void run(ExchangeOutput output) {
    try {
      route.run(output.message(), output);
    } catch (Throwable e) {
      failure.compareAndSet(null, new BatchAbortedException(output.message().position(), e));
    }
  }
}
