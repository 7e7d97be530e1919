package org.cableway.ingest.rejected;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cableway.contract.Headers;
import org.cableway.contract.RawDocument;
import org.cableway.messaging.IncomingRecord;
import org.junit.jupiter.api.Test;

/** What a reader of the topic sees, long before the topic is compacted. */
final class StandingRejectionsTest {

  private static final byte[] TEXT = "A PAGE".getBytes(UTF_8);
  private static final String KEY = RawDocument.sha256(TEXT);

  private final StandingRejections standing = new StandingRejections();
  private long offset;

  @Test
  void theLastRecordOfAKeyStands() {
    reject(KEY, "no-id", "1");
    reject(KEY, "parser-failed", "2");
    assertThat(standing.all())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.code()).isEqualTo("parser-failed");
              assertThat(one.attempt()).isEqualTo(2);
              assertThat(one.position()).isEqualTo("cables.rejected-0@1");
              assertThat(one.whole()).isTrue();
            });
  }

  @Test
  void aTombstoneDrainsAndALaterRejectionStandsAgain() {
    reject(KEY, "no-id", "1");
    standing.accept(record(KEY, null, Map.of()));
    assertThat(standing.all()).isEmpty();
    reject(KEY, "no-id", "2");
    assertThat(standing.all()).hasSize(1);
  }

  @Test
  void theNthCableOfADocumentHasTheKeyOfTheDocument() {
    reject(KEY + "#2", "no-id", "1");
    assertThat(standing.all().get(0).rawKey()).isEqualTo(KEY);
    assertThat(standing.all().get(0).whole()).isTrue();
  }

  @Test
  void bytesThatAreNotThoseOfTheKeyCannotBeParsedAgain() {
    reject("0".repeat(64), "record-too-large", "1");
    assertThat(standing.all().get(0).whole()).isFalse();
  }

  @Test
  void anAttemptThatIsNoNumberIsTheFirst() {
    reject(KEY, "no-id", "many");
    assertThat(standing.all().get(0).attempt()).isEqualTo(1);
  }

  @Test
  void aChoiceIsByCodeAndByTheBeginningOfAKey() {
    reject(KEY, "no-id", "1");
    List<Rejection> all = standing.all();
    assertThat(RejectionChoice.ALL.of(all)).hasSize(1);
    assertThat(new RejectionChoice(Set.of("no-id"), Set.of(KEY.substring(0, 8))).of(all))
        .hasSize(1);
    assertThat(new RejectionChoice(Set.of("empty"), Set.of()).of(all)).isEmpty();
    assertThat(new RejectionChoice(Set.of("no-id"), Set.of("no such")).of(all)).isEmpty();
    assertThat(new RejectionChoice(Set.of("no-id", "empty"), Set.of("9f")).uri())
        .isEqualTo("rejected://?code=empty&code=no-id&key=9f");
  }

  private void reject(String key, String code, String attempt) {
    Map<String, String> headers = new HashMap<>();
    headers.put(Headers.ERR_CODE, code);
    headers.put(Headers.ERR_STAGE, "enrich");
    headers.put(Headers.ERR_ATTEMPT, attempt);
    standing.accept(record(key, TEXT, headers));
  }

  private IncomingRecord record(String key, byte[] value, Map<String, String> headers) {
    return new IncomingRecord("cables.rejected", 0, offset++, key, value, headers, Instant.EPOCH);
  }
}
