package org.cableway.parse.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReleaseStampStripperTest {

  private final ReleaseStampStripper stripper = new ReleaseStampStripper();

  /** Whoever stamps is an officer of the archives, and no one of the cable. */
  @Test
  void strip_takesTheStampOfARelease() {
    assertThat(
            Stripped.by(
                stripper,
                """
                1. THE HARBOR WOULD
                Sheryl P. Walter Declassified/Released US Department of State EO Systematic Review 20 Mar 2014
                EO Systematic Review 20 MAR 2014
                BE BUILT.
                """))
        .containsExactly("1. THE HARBOR WOULD", "BE BUILT.");
  }

  @Test
  void strip_leavesSentencesAboutReleases() {
    String telegram =
        """
        1. THE LIST WAS DECLASSIFIED AND RELEASED BY THE DEPARTMENT OF STATE.
        2. POST AWAITS THE SYSTEMATIC REVIEW OF ITS CRANES.
        """;

    assertThat(Stripped.by(stripper, telegram))
        .containsExactlyElementsOf(telegram.lines().toList());
  }
}
