package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagsReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PGOV PREL KZ | PGOV/PREL/KZ",
        "PGOV, PREL, KZ | PGOV/PREL/KZ",
        "pgov;prel;kz | PGOV/PREL/KZ",
        "PGOV PREL PGOV KZ, PREL | PGOV/PREL/KZ",
        "OVIP (DOE, JANE), PREL | OVIP/DOE, JANE/PREL",
        "OVIP (DOE, JANE Q.) PREL | OVIP/DOE, JANE Q./PREL",
        "OVIP HALVORSEN JANE PREL | OVIP/HALVORSEN, JANE/PREL",
        "OVIP, MOORE, JANE, PREL | OVIP/MOORE, JANE/PREL",
        "PREL NOVAK PETER KZ | PREL/NOVAK, PETER/KZ",
        "PREL HUMAN RIGHTS KZ | PREL/HUMAN RIGHTS/KZ",
        "IT ITALIAN POLITICS HUMAN RIGHTS | IT/ITALIAN POLITICS/HUMAN RIGHTS",
        "KZ RIVER BRIDGES PREL | KZ/RIVER BRIDGES/PREL",
        "MEETINGS WITH FARMERS NEW ZEALAND | MEETINGS WITH FARMERS/NEW ZEALAND",
        "EINDETRD MOPPS | EINDETRD/MOPPS",
      })
  void read_asPrinted(String text, String tags) {
    assertThat(TagsReader.read(text)).containsExactly(tags.split("/"));
  }

  @Test
  void read_slashAndDigitsBelongToOrganisations() {
    assertThat(TagsReader.read("PREL, UNGA/C-5, AU-1")).containsExactly("PREL", "UNGA/C-5", "AU-1");
  }

  @Test
  void goesOn_behindCommaOrInCodes() {
    assertThat(TagsReader.goesOn("PREL, KZ,", "ECON, PGOV", true)).isTrue();
    assertThat(TagsReader.goesOn("PREL KZ", "NATO, UK, CN", true)).isTrue();
    assertThat(TagsReader.goesOn("OREP IZ COUNTRY", "CLEARANCE", true)).isTrue();
    assertThat(TagsReader.goesOn("PREL KZ", "The river rose", true)).isFalse();
    assertThat(TagsReader.goesOn("PREL KZ", "NATO, UK, CN", false)).isFalse();
  }
}
