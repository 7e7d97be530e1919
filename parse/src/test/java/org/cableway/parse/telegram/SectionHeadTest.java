package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionHeadTest {

  @ParameterizedTest
  @CsvSource({
    "C O N F I D E N T I A L SECTION 02 OF 03 HARARE 006777, 2, 3, HARARE6777",
    "S E C R E T SECTION 2 OF 3 RIYADH 0777, 2, 3, RIYADH777",
    "SS E C R E T SECTION 01 OF 02 THE HAGUE 001777, 1, 2, THEHAGUE1777",
    "E C R E T SECTION 01 OF 02 OSLO 001777, 1, 2, OSLO1777",
    "C o n f i d e n t i a l section 01 of 02 khartoum 000777, 1, 2, KHARTOUM777",
    "SECRET SECTION TWO OF THREE BONN 777, 2, 3, BONN777",
    "CONFIDENTIAL FINAL SECTION OF 4 BONN 777, 4, 4, BONN777",
    "UNCLAS 01 OF 02 RIO DE JANEIRO 000777, 1, 2, RIODEJANEIRO777",
    "UNCLAS ANKARA 008777, 0, 0, ANKARA8777",
    "C O N F I D E N T I A L TEL AVIV 000777, 0, 0, TELAVIV777",
  })
  void headNamesSectionAndCable(String line, int number, int total, String cable) {
    assertThat(SectionHead.read(line)).contains(new SectionHead(number, total, cable));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "CONFIDENTIAL",
        "See section 01 of 02 of OSLO 77.",
        "ASTANA 00000077 002 OF 002",
        "The first of 3 bags went to OSLO 77 days ago."
      })
  void otherLinesAreNoHeads(String line) {
    assertThat(SectionHead.read(line)).isEmpty();
  }
}
