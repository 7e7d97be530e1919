package org.cableway.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.cableway.contract.RejectedException;
import org.cableway.contract.RejectionCode;
import org.cableway.contract.Topic;
import org.junit.jupiter.api.Test;

class ExchangeOutputTest {

  private final ExchangeOutput output = new ExchangeOutput(Messages.incoming("k", 1));

  @Test
  void recordsThatNameNoTopicGoToThatOfTheEndpoint() {
    OutgoingRecord elsewhere = new OutgoingRecord("t.else", "b", null, Map.of());
    output.add("t.out", result(Messages.outgoing("a", "x"), elsewhere));
    assertThat(output.results().get(0).records())
        .extracting(OutgoingRecord::topic)
        .containsExactly("t.out", "t.else");
  }

  /** Sent, it would be refused for ever, and the batch with it. */
  @Test
  void aRecordOverTheLimitIsRejectedBeforeAnythingIsCollected() {
    OutgoingRecord large =
        new OutgoingRecord(null, "b", new byte[Topic.MAX_MESSAGE_BYTES], Map.of());
    assertThatThrownBy(() -> output.add("t.out", result(Messages.outgoing("a", "x"), large)))
        .isInstanceOf(RejectedException.class)
        .hasMessageContaining("expected: at most")
        .extracting(e -> ((RejectedException) e).code())
        .isEqualTo(RejectionCode.RECORD_TOO_LARGE);
    assertThat(output.results()).isEmpty();
  }

  private static StepResult result(OutgoingRecord... records) {
    return new StepResult(List.of(records), null, null, Map.of());
  }
}
