package org.cableway.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MembersTest {

  private final FakeInput input = new FakeInput();
  private final FakeTransaction transaction = new FakeTransaction();
  private final List<Thread> threads = new CopyOnWriteArrayList<>();
  private final Members members = new Members(2, this::member, this::thread);

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

  private BatchEngine member(Runnable crowded) {
    return new BatchEngine("test", this::session, new Backoff(1), crowded);
  }

  // The second one finds nothing to do: an input has one reader.
  private BatchSession session() {
    boolean isFirst = threads.get(0) == Thread.currentThread();
    return new BatchSession(
        isFirst ? input : new FakeInput(),
        new RecordStep((body, output) -> {}, Runnable::run, 1),
        transaction,
        new NoState(),
        "t.runs");
  }

  private Thread thread(Runnable engine) {
    Thread thread = new Thread(engine);
    threads.add(thread);
    return thread;
  }
}
