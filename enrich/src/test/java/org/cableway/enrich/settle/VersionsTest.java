package org.cableway.enrich.settle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionsTest {

  @Test
  void versions_compareByNumber() {
    assertThat(Versions.compare("0.9.0", "0.10.0")).isNegative();
    assertThat(Versions.compare("1.0.0", "1.0.0")).isZero();
    assertThat(Versions.compare(null, "0.1.0")).isNegative();
  }

  /** Or a record could never be made again with the bound that was set before. */
  @Test
  void settings_makeNoneOfTwoTheOlder() {
    assertThat(Versions.compare("0.1.0+coverage.0.75", "0.1.0")).isZero();
    assertThat(Versions.compare("0.1.0+coverage.0.75", "0.1.1")).isNegative();
  }
}
