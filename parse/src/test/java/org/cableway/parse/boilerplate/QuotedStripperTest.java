package org.cableway.parse.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedStripperTest {

  private final QuotedStripper stripper = new QuotedStripper();

  @Test
  void strip_takesTheMarksOffAndWhatFollowsTheQuotation() {
    assertThat(
            Stripped.by(
                stripper,
                """
                > R 090504Z APR 09
                > FM AMEMBASSY QUITO
                >
                > 1. (U) Fish.

                I think fish is the point here.
                """))
        .containsExactly("R 090504Z APR 09", "FM AMEMBASSY QUITO", "", "1. (U) Fish.");
  }

  /** A telegram that is not quoted itself may quote a letter so. */
  @Test
  void strip_leavesTheQuotationsOfATelegramAlone() {
    String telegram =
        """
        R 090504Z APR 09
        1. (U) The letter says:
        > R 010203Z JAN 09
        > There is no fish.
        """;

    assertThat(Stripped.by(stripper, telegram))
        .containsExactlyElementsOf(telegram.lines().toList());
  }
}
