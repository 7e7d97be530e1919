package org.cableway.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {

  private final Reasons reasons = new Reasons();

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "b, 1.4, 2009-03-19, foreign government information",
        "b, 1.5, 2009-03-19, foreign government information",
        "b, -, 2001-03-19, foreign government information",
        "h, 1.4, 2009-03-19, weapons of mass destruction",
        "h, 1.4, 2010-07-19, 'the development, production, or use of weapons of mass destruction'",
        "3, 1.3, 1988-03-19, foreign government information",
        "3, -, 1988-03-19, foreign government information",
        "9, 1.3, -, a confidential source",
        "b, 9.9, 2009-03-19, foreign government information",
      })
  void letterStandsForWhatTheOrderOfTheDaySays(
      String code, String section, LocalDate day, String text) {
    assertThat(reasons.text(code, section, day)).contains(text);
  }

  /** The clause on terrorism came with E.O. 13292 and went with 13526. */
  @Test
  void textFollowsTheOrder() {
    assertThat(reasons.text("e", "1.5", null).orElseThrow()).doesNotContain("terrorism");
    assertThat(reasons.text("e", "1.4", null).orElseThrow()).contains("terrorism");
    assertThat(reasons.text("e", "1.4", LocalDate.of(2010, 12, 1)).orElseThrow())
        .doesNotContain("terrorism");
  }

  @Test
  void letterThatTheSectionLacksIsUnknown() {
    assertThat(reasons.text("h", "1.5", LocalDate.of(2001, 3, 19))).isEmpty();
    assertThat(reasons.text("z", null, null)).isEmpty();
  }
}
