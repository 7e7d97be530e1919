package org.cableway.enrich.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.cableway.contract.CableChange;
import org.cableway.contract.Headers;
import org.cableway.messaging.IncomingRecord;
import org.junit.jupiter.api.Test;

class CloudEventsTest {

  private final CloudEvents events =
      new CloudEvents(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));

  /** Removed, lifted, published again, removed: who drops what he has seen must not drop that. */
  @Test
  void id_ofATakedown_isAnotherForAnotherCommand_andTheSameForTheSame() {
    Map<String, String> first = events.removed(command(7));
    assertThat(events.removed(command(7))).isEqualTo(first);
    assertThat(events.removed(command(8)).get(Headers.CE_ID)).isNotEqualTo(id(first));

    CableChange change = Changes.removed("09SUVA3", Standing.NOTHING);
    Map<String, String> told = events.changed(command(7), change);
    assertThat(events.changed(command(7), change)).isEqualTo(told);
    assertThat(id(events.changed(command(8), change))).isNotEqualTo(id(told));
    assertThat(id(told)).isNotEqualTo(id(first));
  }

  private static String id(Map<String, String> headers) {
    return headers.get(Headers.CE_ID);
  }

  private static IncomingRecord command(long offset) {
    return new IncomingRecord(
        "cables.candidates", 3, offset, "09SUVA3", new byte[0], Map.of(), Instant.EPOCH);
  }
}
