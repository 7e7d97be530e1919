package org.cableway.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.cableway.contract.RunDelta;
import org.cableway.messaging.RunTotals;
import org.junit.jupiter.api.Test;

class RunIdsTest {

  private final RunTotals earlier = new RunTotals();

  @Test
  void killedRunOfTheSamePaths_goesOn() {
    String first = at("2009-04-09T05:04:00Z", "a", "b");
    earlier.add(new RunDelta(first, "ingest", Map.of("sent", 1L)));

    assertThat(at("2009-04-10T00:00:00Z", "b", "./a")).isEqualTo(first);
  }

  @Test
  void runThatEnded_isFollowedByANewOne() {
    String first = at("2009-04-09T05:04:00Z", "a");
    earlier.add(new RunDelta(first, "ingest", Map.of("sent", 1L)));
    earlier.add(new RunDelta(first, "run", Map.of("done", 1L)));

    assertThat(at("2009-04-10T00:00:00Z", "a")).startsWith("20090410T000000.000Z-");
  }

  @Test
  void otherPaths_areAnotherRun() {
    String first = at("2009-04-09T05:04:00Z", "a");
    earlier.add(new RunDelta(first, "ingest", Map.of("sent", 1L)));

    assertThat(at("2009-04-10T00:00:00Z", "b")).isNotEqualTo(first);
  }

  private String at(String time, String... paths) {
    Clock clock = Clock.fixed(Instant.parse(time), ZoneOffset.UTC);
    return new RunIds(clock).resumeOrStart(List.of(paths), earlier);
  }
}
