package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {

  /** Every way of writing two letters that the reference lists, and a few more. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "for reasons 1.4 (b) and (d) | 1.4 | bd",
        "reasons 1.4(b) and (d). | 1.4 | bd",
        "Reason: 1.4 (b/d) | 1.4 | bd",
        "REASONS 1.4 (b), (d) | 1.4 | bd",
        "reasons 1.4 b and d | 1.4 | bd",
        "1.4 (b,d) | 1.4 | bd",
        "1.4 (B)(D) | 1.4 | bd",
        "1.4 (b) & (d) | 1.4 | bd",
        "1.4 (b & d) | 1.4 | bd",
        "1.4 (b+d) | 1.4 | bd",
        "1.4 B/D | 1.4 | bd",
        "1.4 (b and d) | 1.4 | bd",
        "1.4 (b) (d) | 1.4 | bd",
        "1.4 (b) and (d ) | 1.4 | bd",
        "1.4 (b) an d (d) | 1.4 | bd",
        "1:4 b,d | 1.4 | bd",
        "reasons 14 (b) and (d) | 1.4 | bd",
        "Reason 1.4 paragraphs b and d. | 1.4 | bd",
        "1/4 (B), (D) | 1.4 | bd",
        "1 .4 (b) and (d) | 1.4 | bd",
        "reas ons 1. 4 (b) a nd (d) | 1.4 | bd",
        "Reasons (b) and (d) | | bd",
        "for reasons b, d. | | bd",
        "Derived from DSCG 05-01, b and d | | bd",
        "E.O. 12958, reasons 1.5 (a), (b) AND (e). | 1.5 | abe",
        "reasons 1.4 (b-d) | 1.4 | bcd",
        "reasons 1.4 (b) and 1.4 (d) | 1.4 | bd",
        "REASON: 1.3(a)(1) | 1.3 | a1",
        "REASONS 1.4B AND D | 1.4 | bd",
        "reasons 1.4 \"b\" and \"d\" | 1.4 | bd",
        "reasons 1.4 (b) as well as (d) | 1.4 | bd",
      })
  void in_readsEveryForm(String text, String section, String letters) {
    Reasons reasons = Reasons.in("Ambassador Jane Doe " + text);

    assertThat(reasons.section()).isEqualTo(section);
    assertThat(String.join("", reasons.letters())).isEqualTo(letters);
  }

  /** The article of the next sentence is not reason (a). */
  @Test
  void in_wordBehindIsNoReason() {
    assertThat(Reasons.in("reasons 1.4 (b) and (d). A bridge fell.").letters())
        .containsExactly("b", "d");
    assertThat(Reasons.in("reasons 1.4 b and d. A bridge fell.").letters())
        .containsExactly("b", "d");
  }

  @Test
  void in_textWithoutReasonIsNull() {
    assertThat(Reasons.in("Ambassador Jane Doe")).isNull();
  }

  @Test
  void areNamed_onlyWhereNothingIsOpen() {
    assertThat(Reasons.areNamed("reasons 1.4 (b) and (d)")).isTrue();
    assertThat(Reasons.areNamed("reasons 1.4 (b) and")).isFalse();
    assertThat(Reasons.areNamed("reasons 1.4 (b")).isFalse();
    assertThat(Reasons.areNamed("reasons 1.4 (b) a")).isFalse();
    assertThat(Reasons.areNamed("Ambassador Jane Doe")).isFalse();
  }
}
