package org.cableway.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each page is read to its end; how fast is no matter of a test. */
class HostileBenchmarkTest {

  @ParameterizedTest
  @EnumSource(HostilePage.class)
  void read_givesTheTelegramAmongThePieces(HostilePage page) {
    HostileBenchmark benchmark = new HostileBenchmark();
    benchmark.page = page.name();
    benchmark.bytes = 2_000;
    benchmark.make();

    assertThat(benchmark.read()).endsWith(" records");
  }
}
