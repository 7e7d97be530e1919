package org.cableway.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RawDocument.Place;
import org.cableway.contract.RejectedException;
import org.cableway.contract.RejectionCode;
import org.junit.jupiter.api.Test;

/** What a parser does not take up, or gives up. */
class ParserLimitsTest {

  private static final String TELEGRAM =
      """
      R 090504Z APR 09
      FM AMEMBASSY SUVA
      TO SECSTATE WASHDC 0848

      UNCLAS SUVA 000001

      TAGS: PREL
      SUBJECT: HARBOUR REPORT

      1. (U) The harbour master counted boats.
      """;

  private final AtomicLong nanos = new AtomicLong();

  /** A clock that goes on by one second whenever somebody looks. */
  private final CableParser slow =
      new CableParser(
          CableParser.LOW_COVERAGE,
          Duration.ofSeconds(10),
          () -> nanos.addAndGet(Duration.ofSeconds(1).toNanos()));

  @Test
  void parse_endsBetweenTelegrams_whenTheTimeIsOver() {
    assertThat(slow.parse(document(TELEGRAM))).hasSize(1);
    StringBuilder telegrams = new StringBuilder();
    for (int serial = 10; serial < 40; serial++) {
      telegrams.append(TELEGRAM.replace("000001", "0000" + serial)).append("DYER\n\n");
    }
    String many = telegrams.toString();
    assertThat(new CableParser().parse(document(many)).size()).isGreaterThan(10);
    assertRejected(RejectionCode.TIMEOUT, () -> slow.parse(document(many)));
  }

  @Test
  void parse_ofTooManyLinesOrTags_isTooLarge() {
    assertRejected(
        RejectionCode.TOO_LARGE, () -> slow.parse(document(TELEGRAM + "\n".repeat(500_000))));
    assertRejected(
        RejectionCode.TOO_LARGE, () -> slow.parse(document("<p>" + "<b>".repeat(500_000))));
  }

  @Test
  void parse_ofATelegramWithoutEnd_isTooLarge() {
    assertRejected(
        RejectionCode.TOO_LARGE, () -> slow.parse(document(TELEGRAM + "A word. ".repeat(90_000))));
    assertRejected(
        RejectionCode.TOO_LARGE, () -> slow.parse(document(TELEGRAM + "A word.\n".repeat(11_000))));
    assertThat(slow.parse(document(TELEGRAM + "A word.\n".repeat(900)))).hasSize(1);
  }

  private static void assertRejected(RejectionCode code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(RejectedException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private static RawDocument document(String text) {
    return new RawDocument(text.getBytes(UTF_8), new Place("file:///hostile", null));
  }
}
