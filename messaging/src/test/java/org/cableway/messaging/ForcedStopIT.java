package org.cableway.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cableway.contract.Topic;
import org.junit.jupiter.api.Test;

class ForcedStopIT {

  private final KafkaSettings settings = TestCluster.settings(2);
  private final Endpoints endpoints = new Endpoints(settings);

  /** A document that never ends must not keep the process from ending. */
  @Test
  void aStepThatHangsIsLeftAtTheShutdownDeadlineAndItsBatchComesAgain() throws Exception {
    try (TestTopics topics = new TestTopics(settings)) {
      topics.writeNumbers(Topic.RAW, 0, 50, 10);
      HangingStep hanging = new HangingStep();
      TestStage stage = start(hanging);
      stage.context().getShutdownStrategy().setTimeout(1);
      assertThat(hanging.hangs.await(30, TimeUnit.SECONDS)).isTrue();
      long start = System.nanoTime();
      stage.close();
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
      assertThat(topics.read(Topic.CANDIDATES)).isEmpty();
      try (TestStage again = start(new EchoStep(0, 0))) {
        again.assertStarted();
        await()
            .atMost(Duration.ofSeconds(30))
            .until(() -> topics.read(Topic.CANDIDATES).size() == 50);
      }
    }
  }

  private TestStage start(Object step) {
    return TestStage.start(
        settings,
        endpoints.consume(Topic.RAW, "cableway-forced-it"),
        step,
        endpoints.produce(Topic.CANDIDATES),
        Map.of());
  }

  static final class HangingStep {

    final CountDownLatch hangs = new CountDownLatch(1);

    public StepResult run(IncomingRecord message) throws InterruptedException {
      hangs.countDown();
      new CountDownLatch(1).await();
      throw new IllegalStateException("unreachable");
    }
  }
}
