package org.cableway.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReasonsEnricherTest {

  private static RecordDraft by(String line) {
    return Enriched.by(new ReasonsEnricher(), Enriched.fish(line + "\n\n1. (C) They left."));
  }

  @Test
  void letters_areSpelledOutByTheirSection() {
    RecordDraft draft = by("Classified By: DCM Jane Roe for reasons 1.4 (b) and (d).");

    assertThat(draft.classifiedBy.name()).isEqualTo("Jane Roe");
    assertThat(draft.classifiedBy.title()).isEqualTo("DCM");
    assertThat(draft.classifiedBy.reasons()).containsExactly("b", "d");
    assertThat(draft.classifiedBy.reasonsExpanded().get(0).text())
        .isEqualTo("foreign government information");
  }

  @Test
  void letterThatItsSectionLacks_isNoted() {
    assertThat(Enriched.codes(by("Classified By: DCM Jane Roe for reasons 1.5 (b) and (h).")))
        .containsExactly("reasons.unknown");
  }

  @Test
  void nobodyWhoClassified_isAbsent() {
    assertThat(by("").classifiedBy).isNull();
  }
}
