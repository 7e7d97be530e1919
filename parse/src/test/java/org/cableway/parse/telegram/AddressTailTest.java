package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTailTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "'AMEMBASSY  OSLO\t7', AMEMBASSY OSLO, -, 7",
        "SECSTATE WASHDC IMMEDIATE 3355, SECSTATE WASHDC, IMMEDIATE, 3355",
        "SECSTATE WASHDC 3355 NIACT IMMEDIATE, SECSTATE WASHDC, NIACT IMMEDIATE, 3355",
        "CDR ALPHA 12, CDR ALPHA 12, -, -",
        "CDR ALPHA PRIORITY 12, CDR ALPHA, PRIORITY, 12",
        "CDR ALPHA 1234, CDR ALPHA, -, 1234",
        "CDR ALPHA 1/23, CDR ALPHA, -, 1/23",
        "CDR ALPHA 123456, CDR ALPHA 123456, -, -",
        "AMEMBASSY OSLO 12, AMEMBASSY OSLO, -, 12",
        "AMEMBASSY5 OSLO 12, AMEMBASSY5 OSLO 12, -, -",
        "IRAN RPO DUBAI 12, IRAN RPO DUBAI, -, 12",
        "DEPARTMENT 12, DEPARTMENT, -, 12",
        "CTF 1234, CTF 1234, -, -",
        "7721-7722, 7721-7722, -, -",
        "IMMEDIATE, IMMEDIATE, -, -",
        "'', '', -, -",
      })
  void partsAreTakenOffFromTheEnd(String address, String name, String precedence, String mcn) {
    assertThat(AddressTail.of(address)).isEqualTo(new AddressTail(name, precedence, mcn, false));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "PIORITY, PRIORITY",
        "PRIORITIES, -",
        "PRIORITY, PRIORITY",
        "IMEDIATE, IMMEDIATE",
        "IMMEDIATELY, IMMEDIATE",
        "MEDIATE, IMMEDIATE",
        "MEDIATED, -",
        "FLASHES, -",
        "LISBON, -",
        "MINORITY, -",
      })
  void twoSlipsOfAPrecedenceAreMended(String word, String meant) {
    assertThat(Precedences.meant(word)).isEqualTo(meant);
  }
}
