package org.cableway.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClassificationEnricherTest {

  private static String level(String line, String caption) {
    String text = Enriched.TELEGRAM.formatted(line, "N/A", "FISH", "1. They left.");
    return Enriched.by(new ClassificationEnricher(), text.replace("SIPDIS", caption))
        .classification
        .level();
  }

  @Test
  void caption_isPartOfTheLevel() {
    assertThat(level("S E C R E T", "NOFORN")).isEqualTo("SECRET//NOFORN");
    assertThat(level("UNCLAS", "SENSITIVE")).isEqualTo("UNCLASSIFIED//FOR OFFICIAL USE ONLY");
    assertThat(level("UNCLASSIFIED//FOR OFFICIAL USE ONLY", "SIPDIS"))
        .isEqualTo("UNCLASSIFIED//FOR OFFICIAL USE ONLY");
    assertThat(level("C O N F I D E N T I A L", "SENSITIVE")).isEqualTo("CONFIDENTIAL");
  }

  @Test
  void levelOfThePage_wins_andTheOtherIsNoted() {
    String page =
        """
        Reference ID Created Released Classification Origin
        09OSLO42 2009-03-20 14:10 2011-08-30 01:44 SECRET Embassy Oslo

        """;
    RecordDraft draft =
        Enriched.by(new ClassificationEnricher(), page + Enriched.fish("1. (C) They left."));

    assertThat(draft.classification.level()).isEqualTo("SECRET");
    assertThat(Enriched.codes(draft)).containsExactly("classification.differs");
  }
}
