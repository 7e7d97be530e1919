package org.cableway.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.cableway.contract.RunDelta;
import org.cableway.contract.serde.CableJson;
import org.junit.jupiter.api.Test;

class BatchSessionTest {

  private final FakeInput input = new FakeInput();
  private final FakeTransaction transaction = new FakeTransaction();
  private final FakeState state = new FakeState();

  @Test
  void whatIsCommittedIsMergedIntoTheState() {
    input.batches.add(List.of(Messages.incoming("a", 1)));
    assertThat(session(BatchSessionTest::counting).turn()).isTrue();
    assertThat(state.calls).containsExactly("committed");
    assertThat(input.calls).containsExactly("committed");
  }

  @Test
  void aPollThatBringsNothingOpensNoTransaction() {
    assertThat(session(BatchSessionTest::counting).turn()).isFalse();
    assertThat(transaction.committed).isEmpty();
    assertThat(state.calls).isEmpty();
  }

  /** The report is exact because counts stand or fall with what they count. */
  @Test
  void countsAreSummedIntoOneRecordARunAndStage() {
    input.batches.add(
        List.of(
            Messages.incoming("a", 1), Messages.incoming("b", 2), Messages.incoming("other", 3)));
    assertThat(session(BatchSessionTest::counting).turn()).isTrue();
    List<OutgoingRecord> written = transaction.committed.get(0);
    assertThat(written.stream().map(OutgoingRecord::topic))
        .containsExactly("t.out", "t.out", "t.out", "t.runs", "t.runs");
    assertThat(CableJson.read(written.get(3).value(), RunDelta.class))
        .isEqualTo(new RunDelta("run-1", "enrich", Map.of("in", 2L, "sent", 4L)));
    assertThat(written.get(4).key()).isEqualTo("run-2");
  }

  @Test
  void aFailedMessageDropsTheStateAndRewinds() {
    input.batches.add(List.of(Messages.incoming("a", 1)));
    RouteCall broken =
        (body, output) -> {
          throw new IllegalStateException("broken");
        };
    assertThatThrownBy(() -> session(broken).turn()).isInstanceOf(BatchAbortedException.class);
    assertThat(state.calls).containsExactly("aborted");
    assertThat(input.calls).containsExactly("rewind");
    assertThat(transaction.committed).isEmpty();
  }

  /** Sought back blindly, a batch that did stand would be written twice. */
  @Test
  void anUnknownEndIsNotRewound() {
    input.batches.add(List.of(Messages.incoming("a", 1)));
    transaction.failures.add(new IllegalStateException("who knows"));
    assertThatThrownBy(() -> session(BatchSessionTest::counting).turn()).hasMessage("who knows");
    assertThat(state.calls).containsExactly("aborted");
    assertThat(input.calls).isEmpty();
  }

  private static void counting(Object body, ExchangeOutput output) {
    IncomingRecord message = (IncomingRecord) body;
    output.add(
        "t.out",
        new StepResult(
            List.of(Messages.outgoing(message.key(), "x")),
            message.key().equals("other") ? "run-2" : "run-1",
            "enrich",
            Map.of("in", 1L, "sent", 2L)));
  }

  private BatchSession session(RouteCall route) {
    return new BatchSession(
        input, new RecordStep(route, Runnable::run, 1), transaction, state, "t.runs");
  }
}
