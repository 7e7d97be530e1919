package org.cableway.parse.boilerplate.blind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.cableway.parse.boilerplate.BoilerplateTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Pages whose author had not read the strippers. The goal is a recall of 0.999 and a precision of
 * 0.995; the floors are what was reached, rounded down.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BlindFloorsTest {

  private final BoilerplateTable table = new BoilerplateTable("blind_floors.csv");

  @ParameterizedTest
  @EnumSource(BlindKind.class)
  void parse_findsTheTelegramOnPagesThatNoStripperWasMadeFor(BlindKind kind) {
    table.hold(kind);
  }

  @Test
  void floors_areOneAKind() {
    assertThat(Stream.of(BlindKind.values()).map(Enum::name))
        .containsExactlyInAnyOrderElementsOf(table.kinds());
  }
}
