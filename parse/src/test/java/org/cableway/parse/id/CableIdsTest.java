package org.cableway.parse.id;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CableIdsTest {

  @ParameterizedTest
  @CsvSource({
    "09ASTANA42,            09ASTANA42",
    "09astana000042,        09ASTANA42",
    "2009ASTANA42,          09ASTANA42",
    "1979RIYADH00042_e,     79RIYADH42",
    "1978ISLAMA00042,       78ISLAMABAD42",
    "1975NEWDE00042,        75NEWDELHI42",
    "1974SAIGON00042,       74SAIGON42",
    "7575LIBREVILLE42,      75LIBREVILLE42",
    "09SECTION01OF03QUITO4, 09QUITO4",
    "0901OF02QUITO4,        09QUITO4",
    "07EFTOQUITO4,          07QUITO4",
    "07QUITO000042ZDK43,    07QUITO42",
    "91STATE255TOSEC14030,  91STATE255",
    "09AMEMBASSYQUITO4,     09QUITO4",
    "09SECSTATE4,           09STATE4",
    "05RIO DE JANEIRO 4,    05RIODEJANEIRO4",
    "05PORT-AU-PRINCE4,     05PORTAUPRINCE4",
    "09REYKJAVIC4,          09REYKJAVIK4",
    "66USUNNY12,            66USUNNEWYORK12",
  })
  void canonical_bringsEveryWritingIntoOneForm(String printed, String canonical) {
    assertThat(CableIds.canonical(printed)).map(CableId::toString).hasValue(canonical);
  }

  /** Both spellings stand in real ids: they group, but one is never rewritten to the other. */
  @ParameterizedTest
  @ValueSource(strings = {"07TAIPEI4", "07AITTAIPEI4", "07KIEV4", "07KYIV4", "07RPODUBAI4"})
  void canonical_keepsTwoNamesOfOnePostApart(String id) {
    assertThat(CableIds.canonical(id)).map(CableId::toString).hasValue(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "09", "ASTANA", "09ASTANA", "12345", "09ASTANA0", "hello 12 world"})
  void canonical_isEmptyForWhatIsNoId(String text) {
    assertThat(CableIds.canonical(text)).isEmpty();
  }

  @Test
  void canonical_ofNullIsEmpty() {
    assertThat(CableIds.canonical(null)).isEmpty();
  }
}
