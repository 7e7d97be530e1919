package org.cableway.app.rejected;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cableway.contract.Headers;
import org.cableway.ingest.rejected.Rejection;
import org.cableway.messaging.IncomingRecord;
import org.junit.jupiter.api.Test;

/** What a person sees of rejections. */
class RejectionTextTest {

  @Test
  void histogram_countsByCode_mostFirst() {
    List<Rejection> all =
        List.of(
            Rejection.of(rejected("a", "no-id", "1", 1)),
            Rejection.of(rejected("b", "not-text", "1", 2)),
            Rejection.of(rejected("c", "not-text", "3", 1)));
    assertThat(RejectionHistogram.of(all).lines())
        .containsExactly(
            "code                count  attempts  last",
            "not-text                2         3  1970-01-01T00:00:02Z",
            "no-id                   1         1  1970-01-01T00:00:01Z");
  }

  /** A page may hold what a terminal obeys. */
  @Test
  void details_showHeadersAndBytes_andNoControlCharacter() {
    String text = RejectionDetails.of(rejected("a", "no-id", "1", 1));
    assertThat(text).contains("err-code", "no-id", "red \uFFFD[31m page\nnext line");
    assertThat(text.chars().filter(c -> Character.isISOControl(c) && c != '\n')).isEmpty();
  }

  private static IncomingRecord rejected(String key, String code, String attempt, int second) {
    return new IncomingRecord(
        "cables.rejected",
        0,
        0,
        key,
        "red \u001B[31m page\nnext line".getBytes(UTF_8),
        Map.of(Headers.ERR_CODE, code, Headers.ERR_ATTEMPT, attempt),
        Instant.ofEpochSecond(second));
  }
}
