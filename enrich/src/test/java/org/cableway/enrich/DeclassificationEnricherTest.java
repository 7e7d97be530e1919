package org.cableway.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeclassificationEnricherTest {

  private static RecordDraft read(String text) {
    return Enriched.by(new DeclassificationEnricher(), text);
  }

  @Test
  void sourceThatIsMarked_winsOverTheOrder() {
    String text =
        Enriched.TELEGRAM.formatted(
            "S E C R E T",
            "DECL: MR",
            "FISH",
            "Classified By: Derived from Multiple Sources\nDeclassify on: Source marked 25X1-human,"
                + " Date of\nsource: June 18, 2009\n\n1. (S) They left.");

    assertThat(read(text).declassification.kind()).isEqualTo("exempt");
    assertThat(read(text).declassification.exemptions()).containsExactly("25X1-human");
  }

  @Test
  void orderWithoutAValue_isNotRead() {
    String text = Enriched.fish("1. (C) They left.").replace("E.O. 12958: DECL: 03/20/2019", "");

    assertThat(read(text).declassification.kind()).isEqualTo("unparseable");
    assertThat(read(text).declassification.calculated().date()).isEqualTo("2019-03-20");
  }
}
