package org.cableway.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecordStepTest {

  private final ExecutorService helpers = Executors.newFixedThreadPool(3);

  @AfterEach
  void stopHelpers() {
    helpers.shutdownNow();
  }

  @Test
  void messagesOfOneKeyRunInOrder() {
    Map<String, List<Long>> seen = new ConcurrentHashMap<>();
    RouteCall route =
        (body, output) -> {
          IncomingRecord message = (IncomingRecord) body;
          Thread.onSpinWait();
          seen.computeIfAbsent(message.key(), key -> new ArrayList<>()).add(message.offset());
        };
    step(route).run(batch(1_000, 7));
    assertThat(seen).hasSize(7);
    seen.values().forEach(offsets -> assertThat(offsets).isSorted());
    assertThat(seen.values().stream().mapToInt(List::size).sum()).isEqualTo(1_000);
  }

  @Test
  void resultsComeInTheOrderOfTheInput() {
    List<StepResult> results = step(RecordStepTest::echo).run(batch(500, 50));
    assertThat(results.stream().map(result -> result.records().get(0).key()))
        .containsExactlyElementsOf(batch(500, 50).stream().map(IncomingRecord::position).toList());
  }

  @Test
  void differentKeysRunAtOnce() {
    CyclicBarrier all = new CyclicBarrier(4);
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    step((body, output) -> threads.add(awaited(all))).run(batch(4, 4));
    assertThat(threads).hasSize(4);
  }

  /** With one key there is nothing to hand over: no thread is woken for it. */
  @Test
  void oneMessageRunsOnTheCallingThread() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    step((body, output) -> threads.add(Thread.currentThread())).run(batch(10, 1));
    assertThat(threads).containsExactly(Thread.currentThread());
  }

  /** Members share their helpers, and none waits for another one's batch. */
  @Test
  void aHelperThatComesTooLateIsNotWaitedFor() {
    List<Runnable> busy = new ArrayList<>();
    RecordStep step = new RecordStep(RecordStepTest::echo, busy::add, 4);
    assertThat(step.run(batch(10, 5))).hasSize(10);
    assertThat(busy).hasSize(3);
    busy.forEach(Runnable::run);
  }

  @Test
  void aFailureEndsTheBatchAndNamesThePosition() {
    AtomicInteger ran = new AtomicInteger();
    RouteCall route =
        (body, output) -> {
          ran.incrementAndGet();
          if (((IncomingRecord) body).offset() == 3) {
            throw new IllegalArgumentException("broken");
          }
        };
    assertThatThrownBy(() -> new RecordStep(route, helpers, 1).run(batch(1_000, 1)))
        .isInstanceOf(BatchAbortedException.class)
        .hasMessageContaining("t.raw-0@3")
        .hasRootCauseMessage("broken");
    assertThat(ran).hasValue(4);
  }

  @Test
  void messagesWithoutKeyRunToo() {
    List<StepResult> results =
        step(RecordStepTest::echo)
            .run(List.of(Messages.incoming(null, 1), Messages.incoming(null, 2)));
    assertThat(results).hasSize(2);
  }

  private static void echo(Object body, ExchangeOutput output) {
    String position = ((IncomingRecord) body).position();
    output.add(
        "t.out", new StepResult(List.of(Messages.outgoing(position, "x")), null, null, Map.of()));
  }

  private static Thread awaited(CyclicBarrier barrier) throws Exception {
    barrier.await(10, TimeUnit.SECONDS);
    return Thread.currentThread();
  }

  private RecordStep step(RouteCall route) {
    return new RecordStep(route, helpers, 4);
  }

  private static List<IncomingRecord> batch(int size, int keys) {
    List<IncomingRecord> batch = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      batch.add(Messages.incoming("k" + i % keys, i));
    }
    return batch;
  }
}
