package org.cableway.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mask of /proc/self/status. */
class IgnoredSignalsTest {

  @ParameterizedTest
  @CsvSource({
    "HUP, 0000000000000001, true",
    "HUP, 0000000000000002, false",
    "INT, 0000000000000003, true",
    "INT, 0000000000000001, false",
    "TERM, 0000000000004000, true",
    "TERM, 0000000000001007, false",
  })
  void bit_isTheNumberOfTheSignal(String signal, String mask, boolean ignored) {
    String status = "SigBlk:\t000000000000ffff\nSigIgn:\t" + mask + "\nSigCgt:\t000000000000ffff\n";
    assertThat(IgnoredSignals.isIgnored(signal, status)).isEqualTo(ignored);
  }
}
