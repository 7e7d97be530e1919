package org.cableway.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BatchEngineTest {

  private final FakeInput input = new FakeInput();
  private final FakeTransaction transaction = new FakeTransaction();
  private final AtomicInteger opened = new AtomicInteger();
  private final AtomicInteger crowded = new AtomicInteger();
  private final AtomicBoolean spare = new AtomicBoolean();
  private final List<Integer> failing = new ArrayList<>();

  @Test
  void runsUntilTheInputIsFinished() {
    addBatches(3);
    engine(BatchEngineTest::echo).run();
    assertThat(transaction.committed).hasSize(3);
    assertThat(opened).hasValue(1);
  }

  @Test
  void aBatchWithoutRoomForMoreAsksForAnotherMember() {
    addBatches(1);
    engine(BatchEngineTest::echo).run();
    assertThat(crowded).hasValue(0);
    addBatches(2);
    input.filled = true;
    engine(BatchEngineTest::echo).run();
    assertThat(crowded).hasValue(2);
  }

  @Test
  void whatAbortsIsTriedAgainInTheSameSession() {
    addBatches(2);
    transaction.failures.add(new BatchAbortedException("t", new IllegalStateException("1")));
    transaction.failures.add(new BatchAbortedException("t", new IllegalStateException("2")));
    engine(BatchEngineTest::echo).run();
    assertThat(transaction.committed).hasSize(2);
    assertThat(opened).hasValue(1);
  }

  @Test
  void whatEndsUnknownOpensASessionAnew() {
    addBatches(2);
    transaction.failures.add(new IllegalStateException("who knows"));
    engine(BatchEngineTest::echo).run();
    assertThat(transaction.committed).hasSize(2);
    assertThat(opened).hasValue(2);
    assertThat(input.calls).contains("close");
  }

  @Test
  void aSessionThatCannotBeOpenedIsTriedAgain() {
    addBatches(1);
    failing.addAll(List.of(1, 2));
    engine(BatchEngineTest::echo).run();
    assertThat(transaction.committed).hasSize(1);
    assertThat(opened).hasValue(3);
  }

  @Test
  void aSourceGivesWayToItsTwin() {
    addBatches(1);
    input.yields = true;
    transaction.failures.add(new TwinException("cableway-x", new IllegalStateException()));
    engine(BatchEngineTest::echo).run();
    assertThat(transaction.committed).isEmpty();
  }

  @Test
  void aMemberOfAGroupDoesNot() {
    addBatches(1);
    transaction.failures.add(new TwinException("cableway-x", new IllegalStateException()));
    engine(BatchEngineTest::echo).run();
    assertThat(transaction.committed).hasSize(1);
    assertThat(opened).hasValue(2);
  }

  @Test
  void stopLetsTheBatchInWorkBeCommitted() throws Exception {
    addBatches(100);
    CountDownLatch inWork = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    BatchEngine engine =
        engine(
            (body, output) -> {
              inWork.countDown();
              assertThat(goOn.await(10, TimeUnit.SECONDS)).isTrue();
              echo(body, output);
            });
    Thread thread = new Thread(engine);
    thread.start();
    assertThat(inWork.await(10, TimeUnit.SECONDS)).isTrue();
    engine.stop();
    goOn.countDown();
    thread.join(10_000);
    assertThat(thread.isAlive()).isFalse();
    assertThat(transaction.committed).hasSize(1);
    assertThat(input.calls).containsExactly("committed", "close");
  }

  /** A batch that fails for ever does not keep the process from stopping. */
  @Test
  void stopEndsThePauseBetweenAttempts() throws Exception {
    addBatches(1);
    CountDownLatch failed = new CountDownLatch(1);
    BatchEngine engine =
        new BatchEngine(
            "test",
            () ->
                session(
                    (body, output) -> {
                      failed.countDown();
                      throw new IllegalStateException("broken");
                    }),
            new Backoff(10_000),
            crowded::incrementAndGet,
            () -> false);
    Thread thread = new Thread(engine);
    thread.start();
    assertThat(failed.await(10, TimeUnit.SECONDS)).isTrue();
    engine.stop();
    thread.join(5_000);
    assertThat(thread.isAlive()).isFalse();
  }

  @Test
  void oneThatIsToSpareEndsBetweenTwoBatches() {
    addBatches(2);
    BatchEngine engine =
        engine(
            (body, output) -> {
              spare.set(true);
              echo(body, output);
            });
    engine.run();
    assertThat(transaction.committed).hasSize(1);
    assertThat(input.calls).containsExactly("committed", "close");
  }

  private void addBatches(int count) {
    for (int i = 0; i < count; i++) {
      input.batches.add(List.of(Messages.incoming("k" + i, i)));
    }
  }

  private static void echo(Object body, ExchangeOutput output) {
    String key = ((IncomingRecord) body).key();
    output.add("t.out", new StepResult(List.of(Messages.outgoing(key, "x")), null, null, Map.of()));
  }

  private BatchEngine engine(RouteCall route) {
    return new BatchEngine(
        "test",
        () -> {
          if (failing.contains(opened.incrementAndGet())) {
            throw new IllegalStateException("no broker");
          }
          return session(route);
        },
        new Backoff(1),
        crowded::incrementAndGet,
        spare::get);
  }

  private BatchSession session(RouteCall route) {
    return new BatchSession(
        input, new RecordStep(route, Runnable::run, 1), transaction, new NoState(), "t.runs");
  }
}
