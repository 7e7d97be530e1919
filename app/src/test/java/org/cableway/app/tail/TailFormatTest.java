package org.cableway.app.tail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.cableway.messaging.IncomingRecord;
import org.junit.jupiter.api.Test;

class TailFormatTest {

  private static final String RECORD =
      "{\"id\":\"09SUVA1\",\"classification\":{\"level\":\"SECRET\"},\"subject\":\"BOATS\","
          + "\"text\":{\"body\":\"x\"}}";

  @Test
  void text_isWhatAPersonWants() {
    assertThat(TailFormat.TEXT.render(read(RECORD)))
        .isEqualTo("cables.parsed-3@17  09SUVA1  SECRET  BOATS");
  }

  @Test
  void jsonl_isTheValue() {
    assertThat(TailFormat.JSONL.render(read(RECORD))).isEqualTo(RECORD);
    assertThat(TailFormat.JSONL.render(read(null))).contains("\"removed\":true", "09SUVA1");
  }

  @Test
  void envelope_hasPositionAndHeaders() {
    assertThat(TailFormat.ENVELOPE.render(read(RECORD)))
        .contains(
            "\"partition\":3", "\"offset\":17", "\"content-hash\":\"abc\"", "\"id\":\"09SUVA1\"");
  }

  /** The bytes of a page are no JSON, and may hold anything. */
  @Test
  void bytes_areShownByTheirSize() {
    assertThat(TailFormat.TEXT.render(read("<html>"))).contains("6 bytes");
    assertThat(TailFormat.JSONL.render(read("{ \n not json")))
        .contains("\"size\":12")
        .doesNotContain("\n");
  }

  private static IncomingRecord read(String value) {
    return new IncomingRecord(
        "cables.parsed",
        3,
        17,
        "09SUVA1",
        value == null ? null : value.getBytes(StandardCharsets.UTF_8),
        Map.of("content-hash", "abc"),
        Instant.EPOCH);
  }
}
