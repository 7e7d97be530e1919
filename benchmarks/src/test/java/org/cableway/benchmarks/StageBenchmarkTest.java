package org.cableway.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.cableway.contract.serde.CableJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each benchmark measures work that is done; how fast is no matter of a test. */
class StageBenchmarkTest {

  private final StageBenchmark benchmark = new StageBenchmark();

  @BeforeEach
  void read() {
    benchmark.paths = "../samples/dump";
    benchmark.read();
  }

  @Test
  void stages_giveWhatTheNextOneTakes() {
    assertThat(benchmark.format().lines()).isNotEmpty();
    assertThat(benchmark.strip()).isNotEmpty();
    assertThat(benchmark.parse().id()).isNotNull();
    assertThat(benchmark.enrich()).isNotEmpty();
    assertThat(benchmark.json().value()).isNotEmpty();
    assertThat(benchmark.compress()).isNotEmpty();
  }

  @Test
  void all_isWhatTheStagesGiveOneByOne() {
    StageSamples.of(benchmark.paths)
        .forEach(sample -> assertThat(CableJson.write(sample.record())).isEqualTo(sample.json()));
    assertThat(benchmark.all()).isNotEmpty();
  }
}
