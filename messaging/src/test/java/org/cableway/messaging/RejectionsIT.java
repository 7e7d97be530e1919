package org.cableway.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.cableway.contract.Headers;
import org.cableway.contract.RejectedException;
import org.cableway.contract.RejectionCode;
import org.cableway.contract.Topic;
import org.junit.jupiter.api.Test;

class RejectionsIT {

  private final KafkaSettings settings = TestCluster.settings(2);
  private final Endpoints endpoints = new Endpoints(settings);

  /** One route, three fates; none of them holds up the others. */
  @Test
  void aRejectedMessageGoesAsideWithItsReasonAndTheRestGoesOn() {
    try (TestTopics topics = new TestTopics(settings)) {
      topics.write(Topic.RAW, "good", "g", Map.of(Headers.RUN_ID, "r"));
      topics.write(
          Topic.RAW, "bad", "b", Map.of(Headers.RUN_ID, "r", Headers.SRC_ENTRY, "a\nb: c"));
      topics.write(Topic.RAW, "large", "l", Map.of(Headers.RUN_ID, "r"));
      try (TestStage stage = start()) {
        stage.assertStarted();
        await()
            .atMost(Duration.ofSeconds(30))
            .until(() -> topics.totals().count("r", "enrich", "in") == 3);
      }
      assertThat(topics.values(Topic.CANDIDATES)).containsExactly("g");
      assertThat(topics.totals().counts("r", "enrich"))
          .isEqualTo(
              Map.of(
                  "in", 3L,
                  "rejected", 2L,
                  "rejected.no-id", 1L,
                  "rejected.record-too-large", 1L));
      assertRejected(topics.read(Topic.REJECTED));
    }
  }

  private void assertRejected(List<IncomingRecord> rejected) {
    assertThat(rejected).extracting(IncomingRecord::key).containsExactlyInAnyOrder("bad", "large");
    for (IncomingRecord record : rejected) {
      boolean bad = record.key().equals("bad");
      assertThat(Messages.text(record.value())).isEqualTo(bad ? "b" : "l");
      assertThat(record.headers())
          .containsEntry(Headers.ERR_CODE, bad ? "no-id" : "record-too-large")
          .containsEntry(Headers.ERR_STAGE, "enrich")
          .containsEntry(Headers.SRC_TOPIC, settings.topic(Topic.RAW))
          .containsEntry(Headers.ERR_ATTEMPT, "1");
      if (bad) {
        assertThat(record.headers()).containsEntry(Headers.SRC_ENTRY, "a\nb: c");
      }
    }
  }

  private TestStage start() {
    return TestStage.start(
        settings,
        endpoints.consume(Topic.RAW, "cableway-rejections-it"),
        new ChoosyStep(),
        endpoints.produce(Topic.CANDIDATES),
        Map.of());
  }

  static final class ChoosyStep {

    public StepResult run(IncomingRecord message) {
      if (message.key().equals("bad")) {
        throw new RejectedException(RejectionCode.NO_ID, "cable: b (expected: an id)");
      }
      byte[] value =
          message.key().equals("large") ? new byte[Topic.MAX_MESSAGE_BYTES] : message.value();
      return new StepResult(
          List.of(new OutgoingRecord(null, message.key(), value, Map.of())),
          "r",
          "enrich",
          Map.of("in", 1L));
    }
  }
}
