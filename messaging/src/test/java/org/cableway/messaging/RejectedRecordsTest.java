package org.cableway.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.cableway.contract.Headers;
import org.cableway.contract.RejectedException;
import org.cableway.contract.RejectionCode;
import org.junit.jupiter.api.Test;

class RejectedRecordsTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private final RejectedException reason =
      new RejectedException(
          RejectionCode.NO_ID,
          "cable: first line\nsecond\u001B[2J (expected: an id)",
          new ArithmeticException("below"));

  private final RejectedRecords records =
      new RejectedRecords(KafkaSettings.of("none:1"), Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void theBytesAreUntouchedAndTheReasonStandsInHeaders() {
    IncomingRecord message =
        Messages.incoming("k", 17, Map.of(Headers.SRC_URI, "file:///a", Headers.RUN_ID, "r"));
    OutgoingRecord rejected = records.of(message, "k#2", "enrich", reason);
    assertThat(rejected.topic()).isEqualTo("cables.rejected");
    assertThat(rejected.key()).isEqualTo("k#2");
    assertThat(rejected.value()).isSameAs(message.value());
    assertThat(rejected.headers())
        .containsEntry(Headers.ERR_CODE, "no-id")
        .containsEntry(Headers.ERR_STAGE, "enrich")
        .containsEntry(Headers.ERR_MESSAGE, "cable: first line second [2J (expected: an id)")
        .containsEntry(Headers.ERR_CLASS, "java.lang.ArithmeticException")
        .containsEntry(Headers.ERR_ATTEMPT, "1")
        .containsEntry(Headers.FIRST_FAILED_AT, "2026-03-01T10:00:00Z")
        .containsEntry(Headers.SRC_TOPIC, "t.raw")
        .containsEntry(Headers.SRC_OFFSET, "17")
        .containsEntry(Headers.CONNECT_TOPIC, "t.raw")
        .containsEntry(Headers.CONNECT_PARTITION, "0")
        .containsEntry(Headers.CONNECT_EXCEPTION_CLASS_NAME, "java.lang.ArithmeticException")
        .containsEntry(Headers.SRC_URI, "file:///a")
        .containsEntry(Headers.RUN_ID, "r");
    assertThat(Headers.ALLOWED).containsAll(rejected.headers().keySet());
  }

  @Test
  void anotherAttemptIsCountedAndTheFirstFailureKept() {
    IncomingRecord again =
        Messages.incoming(
            "k",
            18,
            Map.of(Headers.ERR_ATTEMPT, "2", Headers.FIRST_FAILED_AT, "2025-01-01T00:00:00Z"));
    assertThat(records.of(again, "k", "enrich", reason).headers())
        .containsEntry(Headers.ERR_ATTEMPT, "3")
        .containsEntry(Headers.FIRST_FAILED_AT, "2025-01-01T00:00:00Z");
  }

  @Test
  void anAttemptThatIsNoNumberCountsAsNone() {
    IncomingRecord odd = Messages.incoming("k", 19, Map.of(Headers.ERR_ATTEMPT, "many"));
    assertThat(records.of(odd, "k", "enrich", reason).headers())
        .containsEntry(Headers.ERR_ATTEMPT, "1");
  }

  /** A message just under the limit would be over it with the reason beside it. */
  @Test
  void aRejectionThatDoesNotFitGoesWithoutTheBytes() {
    byte[] large = new byte[RecordSize.LARGEST - 100];
    IncomingRecord message = new IncomingRecord("t.raw", 0, 1, "k", large, Map.of(), Instant.EPOCH);
    OutgoingRecord rejected = records.of(message, "k", "enrich", reason);
    assertThat(rejected.value()).isEmpty();
    assertThat(rejected.headers()).containsEntry(Headers.SRC_SIZE, String.valueOf(large.length));
    assertThat(rejected.fits()).isTrue();
  }
}
