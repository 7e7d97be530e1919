package org.cableway.parse.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The kinds of page that the formats and strippers were made for. A lost line of a telegram is
 * worse than a kept footer: so the floors.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoilerplateFloorsTest {

  private final BoilerplateTable table = new BoilerplateTable("boilerplate_floors.csv");

  @ParameterizedTest
  @EnumSource(SamplePage.class)
  void parse_findsTheTelegramAndNothingElse(SamplePage kind) {
    table.hold(kind);
  }

  @Test
  void floors_areOneAKind() {
    assertThat(Stream.of(SamplePage.values()).map(Enum::name))
        .containsExactlyInAnyOrderElementsOf(table.kinds());
  }
}
