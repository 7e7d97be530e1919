package org.cableway.ingest;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.cableway.messaging.IncomingRecord;

/**
 * Between the thread that lists and the one that sends; bounded in bytes, so that memory is the
 * same whatever the size of the documents. The first batches are small, as none can be read before
 * all of it is sent. An item is a document, or counts, which stand alone in their batch: they are
 * worked out when all before them is committed.
 */
final class DocumentQueue {

  /** One of the two. */
  record Item(IncomingRecord document, Totals totals) {

    private long size() {
      return document == null ? 0 : document.value().length + OVERHEAD_BYTES;
    }
  }

  private static final int OVERHEAD_BYTES = 500;
  private static final int FIRST_RECORDS = 8;
  private static final int BATCH_RECORDS = 1_000;

  private final long mostBytes;
  private final long batchBytes;
  private final Queue<Item> items = new ArrayDeque<>();
  private final Lock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private long bytes;
  private int batchRecords = FIRST_RECORDS;

  /**
   * @param mostBytes that wait here
   * @param batchBytes that are taken at once; one larger document is a batch of its own
   */
  DocumentQueue(long mostBytes, long batchBytes) {
    this.mostBytes = mostBytes;
    this.batchBytes = batchBytes;
  }

  /**
   * Waits for room, which one item always has.
   *
   * @return false where there was none in time
   */
  boolean offer(Item item, Duration timeout) {
    lock.lock();
    try {
      await(timeout, () -> items.isEmpty() || bytes + item.size() <= mostBytes);
      if (!items.isEmpty() && bytes + item.size() > mostBytes) {
        return false;
      }
      items.add(item);
      bytes += item.size();
      changed.signalAll();
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** The next documents, or one item of counts alone; empty where none came in time. */
  List<Item> take(Duration timeout) {
    lock.lock();
    try {
      await(timeout, () -> !items.isEmpty());
      List<Item> batch = new ArrayList<>();
      long size = 0;
      while (fits(batch, size)) {
        Item item = items.remove();
        size += item.size();
        batch.add(item);
      }
      bytes -= size;
      batchRecords = batch.isEmpty() ? batchRecords : Math.min(BATCH_RECORDS, batchRecords * 2);
      changed.signalAll();
      return batch;
    } finally {
      lock.unlock();
    }
  }

  /** Drops what waits. */
  void clear() {
    lock.lock();
    try {
      items.clear();
      bytes = 0;
    } finally {
      lock.unlock();
    }
  }

  private void await(Duration timeout, BooleanSupplier condition) {
    long left = timeout.toNanos();
    try {
      while (!condition.getAsBoolean() && left > 0) {
        left = changed.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      // The route is being stopped: an empty batch lets it.
      Thread.currentThread().interrupt();
    }
  }

  private boolean fits(List<Item> batch, long size) {
    Item next = items.peek();
    if (next == null || batch.isEmpty()) {
      return next != null;
    }
    boolean counts = next.totals() != null || batch.get(0).totals() != null;
    return !counts && batch.size() < batchRecords && size + next.size() <= batchBytes;
  }
}
