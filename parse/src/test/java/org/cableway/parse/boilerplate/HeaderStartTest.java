package org.cableway.parse.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import org.cableway.parse.Line;
import org.cableway.parse.Line.Zone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderStartTest {

  @ParameterizedTest
  @CsvSource({
    "anna wrote:,VZCZCXRO3222",
    "Cable:,R 090504Z APR 09",
    "1: <b>,O P 090504Z APR 09",
    "anna wrote :,CONFIDENTIAL",
    "at 12:30 bob SAID:,ACTION WHA-00",
    "anna Writes:,DE RUEHTA #0610"
  })
  void parted_whereAPageSpeaksOnTheLineOfAHeader(String page, String telegram) {
    for (String gap : new String[] {"", " ", "   "}) {
      assertThat(HeaderStart.parted(line(page + gap + telegram)).orElseThrow())
          .extracting(Line::text)
          .containsExactly(page, telegram);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"SUBJECT: Z 12", "The minister said: no.", "wrote CONFIDENTIAL", ":", "essay: DE"})
  void parted_nowhereElse(String text) {
    assertThat(HeaderStart.parted(line(text))).isEmpty();
  }

  private static Line line(String text) {
    return new Line(1, Zone.ANY, text);
  }
}
