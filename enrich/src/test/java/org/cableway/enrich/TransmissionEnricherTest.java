package org.cableway.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TransmissionEnricherTest {

  @Test
  void lettersAndIndicators_getTheirNames() {
    RecordDraft draft = Enriched.by(new TransmissionEnricher(), Enriched.fish("1. (C) They left."));

    assertThat(draft.transmission.precedenceName()).isEqualTo("PRIORITY");
    assertThat(draft.transmission.infoPrecedence()).isEqualTo("R");
    assertThat(draft.transmission.originator().name()).isEqualTo("AMEMBASSY OSLO");
    assertThat(draft.recipients).singleElement().extracting("name").isEqualTo("SECSTATE WASHDC");
  }

  @Test
  void telegramWithoutAHeader_hasNoTransmission() {
    String text = Enriched.fish("1. (C) They left.");
    String body = "Friday, 20 March 2009, 14:10\n" + text.substring(text.indexOf("C O N F"));

    assertThat(Enriched.by(new TransmissionEnricher(), body).transmission).isNull();
  }
}
