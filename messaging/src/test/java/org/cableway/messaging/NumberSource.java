package org.cableway.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A source of numbers, ten a batch. */
final class NumberSource implements BatchSource {

  private final int all;
  private final long pauseMs;
  private int committed;
  private int given;
  volatile boolean opened;
  volatile RuntimeException failure;
  final CountDownLatch finished = new CountDownLatch(1);

  NumberSource(int all, long pauseMs) {
    this.all = all;
    this.pauseMs = pauseMs;
  }

  @Override
  public void opened() {
    opened = true;
  }

  @Override
  public List<IncomingRecord> poll(Duration timeout) {
    if (!opened) {
      throw new IllegalStateException("poll before opened");
    }
    if (pauseMs > 0) {
      Pause.of(pauseMs);
    }
    List<IncomingRecord> batch = new ArrayList<>();
    for (given = committed; given < Math.min(all, committed + 10); given++) {
      batch.add(
          new IncomingRecord(
              "numbers",
              0,
              given,
              "k" + given,
              Messages.bytes("" + given),
              Map.of("run-id", "r"),
              Instant.EPOCH));
    }
    return batch;
  }

  @Override
  public boolean finished() {
    if (committed == all) {
      finished.countDown();
    }
    return committed == all;
  }

  @Override
  public void committed() {
    committed = given;
  }

  @Override
  public void failed(RuntimeException cause) {
    failure = cause;
  }
}
