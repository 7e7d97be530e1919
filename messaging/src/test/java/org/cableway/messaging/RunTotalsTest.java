package org.cableway.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.cableway.contract.RunDelta;
import org.cableway.contract.serde.CableJson;
import org.junit.jupiter.api.Test;

class RunTotalsTest {

  private final RunTotals totals = new RunTotals();

  @Test
  void deltasAreSummedByRunAndStage() {
    totals.add(delta("r1", "enrich", Map.of("in", 3L, "rejected", 1L)));
    totals.add(delta("r1", "enrich", Map.of("in", 4L)));
    totals.add(delta("r1", "settle", Map.of("in", 2L)));
    totals.add(delta("r2", "enrich", Map.of("in", 9L)));
    assertThat(totals.runs()).containsExactly("r1", "r2");
    assertThat(totals.counts("r1", "enrich")).isEqualTo(Map.of("in", 7L, "rejected", 1L));
    assertThat(totals.count("r1", "settle", "in")).isEqualTo(2);
  }

  @Test
  void whatWasNotSeenIsEmpty() {
    assertThat(totals.counts("none", "enrich")).isEmpty();
    assertThat(totals.count("none", "enrich", "in")).isZero();
  }

  private static IncomingRecord delta(String run, String stage, Map<String, Long> counts) {
    byte[] value = CableJson.write(new RunDelta(run, stage, counts));
    return new IncomingRecord("cables.runs", 0, 0, run, value, Map.of(), Instant.EPOCH);
  }
}
