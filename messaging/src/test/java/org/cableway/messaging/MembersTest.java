package org.cableway.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MembersTest {

  private final FakeInput input = new FakeInput();
  private final FakeTransaction transaction = new FakeTransaction();
  private final List<Thread> threads = new CopyOnWriteArrayList<>();
  private final Members members = members(Duration.ofMinutes(1));

  @AfterEach
  void stop() throws InterruptedException {
    members.stop();
    assertThat(threads).noneMatch(Thread::isAlive);
  }

  @Test
  void anotherOneJoinsWhereABatchHadNoRoom_upToTheMost() throws InterruptedException {
    input.filled = true;
    for (int i = 0; i < 5; i++) {
      input.batches.add(List.of(Messages.incoming("k", i)));
    }
    members.join();
    threads.get(0).join(10_000);
    assertThat(transaction.committed).hasSize(5);
    assertThat(threads).hasSize(2);
  }

  @Test
  void whereThereIsRoomOneIsEnough() throws InterruptedException {
    input.batches.add(List.of(Messages.incoming("k", 1)));
    members.join();
    threads.get(0).join(10_000);
    assertThat(threads).hasSize(1);
  }

  @Test
  void nobodyJoinsWhatIsStopped() throws InterruptedException {
    members.stop();
    members.join();
    assertThat(threads).isEmpty();
  }

  @Test
  void aFurtherOneLeavesWhereNoBatchWasFullForAWhile_andTheFirstStays() throws Exception {
    Members calming = members(Duration.ofMillis(300));
    input.filled = true;
    input.endless = true;
    try {
      input.batches.add(List.of(Messages.incoming("k", 1)));
      calming.join();
      await().until(() -> threads.size() == 2 && !threads.get(1).isAlive());
      assertThat(threads.get(0).isAlive()).isTrue();
      input.batches.add(List.of(Messages.incoming("k", 2)));
      await().until(() -> threads.size() == 3);
    } finally {
      calming.stop();
    }
  }

  private Members members(Duration calm) {
    return new Members(2, calm, this::member, this::thread);
  }

  private BatchEngine member(Runnable crowded, BooleanSupplier spare) {
    return new BatchEngine("test", this::session, new Backoff(1), crowded, spare);
  }

  private BatchSession session() {
    boolean isFirst = threads.get(0) == Thread.currentThread();
    return new BatchSession(
        isFirst ? input : idle(),
        new RecordStep((body, output) -> {}, Runnable::run, 1),
        transaction,
        new NoState(),
        "t.runs");
  }

  // A further one finds nothing to do: an input has one reader.
  private static FakeInput idle() {
    FakeInput idle = new FakeInput();
    idle.endless = true;
    return idle;
  }

  private Thread thread(Runnable engine) {
    Thread thread = new Thread(engine);
    threads.add(thread);
    return thread;
  }
}
