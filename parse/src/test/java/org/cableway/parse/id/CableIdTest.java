package org.cableway.parse.id;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CableIdTest {

  @Test
  void of_takesThePartsAsATelegramWritesThem() {
    assertThat(CableId.of(2009, "PORT AU PRINCE", "000042"))
        .hasValue(new CableId(2009, "PORTAUPRINCE", 42));
  }

  @Test
  void of_takesAPostThatNoTableKnowsByItsLetters() {
    CableId id = CableId.of(74, "Saigon", "42").orElseThrow();

    assertThat(id).hasToString("74SAIGON42");
    assertThat(id.isPostKnown()).isFalse();
  }

  @Test
  void of_isEmptyWhereTheSerialIsNoNumber() {
    assertThat(CableId.of(2009, "ASTANA", "XXXX")).isEmpty();
    assertThat(CableId.of(2009, "ASTANA", "")).isEmpty();
    assertThat(CableId.of(2009, "", "4")).isEmpty();
  }

  @Test
  void fullYear_countsFrom1966() {
    assertThat(CableId.fullYear(66)).isEqualTo(1966);
    assertThat(CableId.fullYear(10)).isEqualTo(2010);
    assertThat(CableId.fullYear(1979)).isEqualTo(1979);
  }
}
