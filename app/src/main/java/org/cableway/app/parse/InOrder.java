package org.cableway.app.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Runs tasks on all processors and hands on their results in the order of the tasks. What waits is
 * bounded in number and weight.
 */
final class InOrder<T> implements AutoCloseable {

  private static final int MOST_TASKS = 64;
  private static final long MOST_WEIGHT = 32L * 1024 * 1024;

  private final ExecutorService threads =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
  private final Deque<Waiting<T>> waiting = new ArrayDeque<>();
  private final Consumer<T> sink;
  private long weight;

  InOrder(Consumer<T> sink) {
    this.sink = sink;
  }

  private record Waiting<T>(Future<T> result, long weight) {}

  /** Hands on results first, where too much waits. */
  void add(Callable<T> task, long taskWeight) {
    while (waiting.size() >= MOST_TASKS || (weight > MOST_WEIGHT && !waiting.isEmpty())) {
      handOn();
    }
    waiting.add(new Waiting<>(threads.submit(task), taskWeight));
    weight += taskWeight;
  }

  /** Hands on everything. */
  void finish() {
    while (!waiting.isEmpty()) {
      handOn();
    }
  }

  private void handOn() {
    Waiting<T> first = waiting.remove();
    weight -= first.weight();
    try {
      sink.accept(first.result().get());
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
