package org.cableway.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubjectTitleEnricherTest {

  @Test
  void title_hasNoMark_andFewCapitals() {
    assertThat(
            Enriched.by(new SubjectTitleEnricher(), Enriched.fish("1. (C) They left."))
                .subjectTitle)
        .isEqualTo("The Fish");
  }

  /** The card in the place of a withdrawn telegram has no text, only the archive's list. */
  @Test
  void title_ofAWithdrawnTelegram_isTheArchives() {
    String card =
        """
        Message Attributes

        Document Number: 1975OSLO00042
        Draft Date: 30 JUN 1975
        From: OSLO
        Review Action: WITHDRAWN
        Subject: LETTER ABOUT THE FISH
        TAGS: EFIS, NO
        """;

    assertThat(Enriched.by(new SubjectTitleEnricher(), card).subjectTitle)
        .isEqualTo("Letter About the Fish");
  }
}
