package org.cableway.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParsedFieldsEnricherTest {

  @Test
  void fields_areThoseOfTheCable() {
    RecordDraft draft =
        Enriched.by(
            new ParsedFieldsEnricher("7"),
            Enriched.fish(
                "1. (C) SUMMARY: They left. END SUMMARY.\n\n2. (C) XXXXXXXXXXXX stayed."));

    assertThat(draft.parserVersion).isEqualTo("7");
    assertThat(draft.subject).isEqualTo("(C) THE FISH");
    assertThat(draft.summary).isEqualTo("They left.");
    assertThat(draft.signedBy).containsExactly("ROE");
    assertThat(draft.redactions).isEqualTo(1);
    assertThat(draft.sections).isNull();
    assertThat(draft.text.header()).startsWith("VZCZCXYZ0042").endsWith("WASHDC 1042");
    assertThat(draft.text.body()).startsWith("C O N F").endsWith("ROE");
  }
}
