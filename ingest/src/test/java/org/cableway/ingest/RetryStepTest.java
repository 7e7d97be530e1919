package org.cableway.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cableway.contract.Headers;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RawDocument.Place;
import org.cableway.ingest.rejected.Rejection;
import org.cableway.ingest.rejected.RejectionChoice;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.OutgoingRecord;
import org.cableway.messaging.StepResult;
import org.junit.jupiter.api.Test;

/** What a retry writes in one transaction. */
final class RetryStepTest {

  private static final byte[] TEXT = {'A', ' ', 'P', 'A', 'G', 'E'};
  private static final String KEY = RawDocument.sha256(TEXT);

  private final RetryStep step = new RetryStep(KafkaSettings.of("nowhere:9092"), "today");

  @Test
  void theBytesGoBackAndATombstoneTakesTheirPlace() {
    StepResult result = step.apply(rejected("enrich", KEY + "#1", TEXT));
    assertThat(result.records())
        .extracting(OutgoingRecord::topic)
        .containsExactly(null, "cables.rejected");
    OutgoingRecord raw = result.records().get(0);
    assertThat(raw.key()).isEqualTo(KEY);
    assertThat(raw.value()).isEqualTo(TEXT);
    assertThat(raw.headers())
        .containsEntry(Headers.ERR_ATTEMPT, "3")
        .containsEntry(Headers.RUN_ID, "today")
        .containsEntry(Headers.SRC_URI, "file:///a.zip")
        .containsEntry(Headers.FIRST_FAILED_AT, "long ago")
        .doesNotContainKeys(Headers.ERR_CODE, Headers.ERR_STACK, Headers.CONNECT_TOPIC);
    assertThat(result.records().get(1).key()).isEqualTo(KEY + "#1");
    assertThat(result.records().get(1).value()).isNull();
    assertThat(result.counts()).containsExactlyInAnyOrderEntriesOf(Map.of("found", 1L, "sent", 1L));
  }

  @Test
  void whatWasNeverOnRawIsForgottenSoThatItsSourceIsReadAgain() {
    StepResult result = step.apply(rejected("ingest", "place", new byte[0]));
    assertThat(result.records())
        .extracting(OutgoingRecord::topic)
        .containsExactly("cables.rejected", "cables.ledger");
    assertThat(result.records().get(0).value()).isNull();
    assertThat(result.records().get(1).headers()).containsEntry(Headers.ERR_ATTEMPT, "3");
    assertThat(result.records().get(1).key())
        .isEqualTo(new Place("file:///a.zip", "b.html").identity("size 17"));
    assertThat(result.counts()).containsEntry("forgotten", 1L);
  }

  @Test
  void takenIsWhatHasTriesLeftAndItsBytes() {
    RetrySettings settings = new RetrySettings("today", RejectionChoice.ALL, 4);
    Rejection third = Rejection.of(rejected("enrich", KEY, TEXT));
    assertThat(settings.takes(third)).isTrue();
    assertThat(new RetrySettings("today", RejectionChoice.ALL, 3).takes(third)).isFalse();
    assertThat(settings.takes(Rejection.of(rejected("enrich", KEY, new byte[0])))).isFalse();
    assertThat(settings.takes(Rejection.of(rejected("ingest", "place", new byte[0])))).isTrue();
  }

  private static IncomingRecord rejected(String stage, String key, byte[] value) {
    Map<String, String> headers = new HashMap<>();
    List.of(Headers.ERR_STACK, Headers.CONNECT_TOPIC).forEach(name -> headers.put(name, "x"));
    headers.put(Headers.ERR_CODE, "parser-failed");
    headers.put(Headers.ERR_STAGE, stage);
    headers.put(Headers.ERR_ATTEMPT, "3");
    headers.put(Headers.FIRST_FAILED_AT, "long ago");
    headers.put(Headers.RUN_ID, "yesterday");
    headers.put(Headers.SRC_URI, "file:///a.zip");
    headers.put(Headers.SRC_ENTRY, "b.html");
    headers.put(Headers.SRC_SIZE, "17");
    return new IncomingRecord("cables.rejected", 0, 0, key, value, headers, Instant.EPOCH);
  }
}
