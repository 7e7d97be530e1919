package org.cableway.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsEnricherTest {

  @Test
  void marks_areSpelledOut() {
    RecordDraft draft =
        Enriched.by(
            new ParagraphsEnricher(),
            Enriched.fish(
                "1. (S/NF) They left.\n\n2. (C/REL NATO) They came back.\n\n3. They stayed."));

    assertThat(draft.paragraphs)
        .extracting("markingName")
        .containsExactly("SECRET//NOFORN", "CONFIDENTIAL//REL NATO", null);
  }
}
