package org.cableway.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentityEnricherTest {

  @Test
  void id_givesYearAndSerial() {
    RecordDraft draft = Enriched.by(new IdentityEnricher(), Enriched.fish("1. (C) They left."));

    assertThat(draft.id).isEqualTo("09OSLO42");
    assertThat(draft.year).isEqualTo(2009);
    assertThat(draft.serial).isEqualTo(42);
    assertThat(draft.created).isEqualTo("2009-03-20T14:10:00Z");
    assertThat(draft.createdSource).isEqualTo("dtg");
  }

  @Test
  void yearsFrom66On_areOfTheCenturyBefore() {
    String old = Enriched.fish("1. (C) They left.").replace("MAR 09", "MAR 75");

    assertThat(Enriched.by(new IdentityEnricher(), old).year).isEqualTo(1975);
  }
}
