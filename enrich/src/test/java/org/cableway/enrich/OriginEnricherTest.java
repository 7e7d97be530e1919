package org.cableway.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginEnricherTest {

  @Test
  void post_isThatOfTheId() {
    RecordDraft draft = Enriched.by(new OriginEnricher(), Enriched.fish("1. (C) They left."));

    assertThat(draft.origin.code()).isEqualTo("OSLO");
    assertThat(draft.origin.city()).isEqualTo("Oslo");
    assertThat(draft.origin.country().code()).isEqualTo("NO");
    assertThat(draft.problems).isEmpty();
  }

  @Test
  void postThatNoTableHas_keepsItsCode_andIsNoted() {
    String text = Enriched.fish("1. (C) They left.").replace("OSLO 000042", "ATLANTIS 000042");
    RecordDraft draft =
        Enriched.by(new OriginEnricher(), text.replace("AMEMBASSY OSLO", "AMEMBASSY ATLANTIS"));

    assertThat(draft.origin.code()).isEqualTo("ATLANTIS");
    assertThat(draft.origin.city()).isNull();
    assertThat(Enriched.codes(draft)).containsExactly("origin.unknown");
  }
}
