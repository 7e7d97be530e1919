package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.cableway.contract.CableRecord.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesReaderTest {

  private static final Instant MAY = Instant.parse("2009-05-04T10:00:00Z");

  /** Lists as 2009 cables have them; every item a cable. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "LA PAZ 2974 | 09LAPAZ2974",
        "A. ASTANA 12 B. ASTANA 007 | 09ASTANA12 09ASTANA7",
        "A) ASTANA 12, B) 08 ASTANA 1300 | 09ASTANA12 08ASTANA1300",
        "(A) ASTANA 12 (B) 2008 ASTANA 1300 | 09ASTANA12 08ASTANA1300",
        "A: ASTANA 12; B: ASTANA 13 | 09ASTANA12 09ASTANA13",
        "A. A. ASTANA 12 B. B. ASTANA 13 | 09ASTANA12 09ASTANA13",
        "A. (A) ASTANA 12 AND PREVIOUS B. (B) ASTANA 13 | 09ASTANA12 09ASTANA13",
        "A ASTANA 12, B 08 ASTANA 13 | 09ASTANA12 08ASTANA13",
        "A. REF A ASTANA 12 B. REF B ASTANA 13 | 09ASTANA12 09ASTANA13",
        "(1) ASTANA 12 (2) ASTANA 13 | 09ASTANA12 09ASTANA13",
        "ASTANA 12 ASTANA 13 | 09ASTANA12 09ASTANA13",
        "ASTANA 75 ASTANA 140 | 09ASTANA75 09ASTANA140",
        "ASTANA 75 ROME 08 ROME 140 | 09ASTANA75 08ROME140",
        "ASTANA 12 (NOTAL); ASTANA 13 (ON THE RIVER) | 09ASTANA12 09ASTANA13",
        "ASTANA 12 (08) | 08ASTANA12",
        "ASTANA 00012/08 | 08ASTANA12",
        "ASTANA 5049-01 | 01ASTANA5049",
        "(99) ROME 12 | 99ROME12",
        "09-ASTANA-57 | 09ASTANA57",
        "08ASTANA0561 | 08ASTANA561",
        "2008ASTANA561 | 08ASTANA561",
        "ASTANA687 | 09ASTANA687",
        "ASTANA 44 AND 46 | 09ASTANA44 09ASTANA46",
        "ASTANA 44 AND 08 ROME 46 | 09ASTANA44 08ROME46",
        "08 ASTANA 44, 46 | 08ASTANA44 08ASTANA46",
        "ASTANA 44-46 | 09ASTANA44 09ASTANA45 09ASTANA46",
        "ASTANA CABLES 0266 AND 02259 (2008) | 09ASTANA266 08ASTANA2259",
        "870 ASTANA | 09ASTANA870",
        "COTON0U 12; 0TTAWA 13 | 09COTONOU12 09OTTAWA13",
        "SECSTATE 12 | 09STATE12",
        "EMBASSY VIENNA 12 | 09VIENNA12",
        "ASTANA, 12 | 09ASTANA12",
        "C) 07 RIO DE JANEIRO 0953 | 07RIODEJANEIRO953",
        "ST. PETERSBURG 75 | 09STPETERSBURG75",
      })
  void read_cables(String list, String ids) {
    assertThat(read(list).stream().map(Reference::id)).containsExactly(ids.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DOE-ROE EMAIL 05/11/07 | email",
        "OCTOBER 12 DVC | telcon",
        "IIR 6 902 0000 06 | report",
        "TD-314/00000-06 | report",
        "PARIS POINTS JULY 15 | report",
        "EMBASSY LONDON DAILY REPORT 9/16/2009 | report",
        "INCSR BRAZIL 2008 | report",
        "SECDEF MSG DTG 301601Z SEP 08 | report",
        "2 FAM 227 | book",
        "09 XXXXXXXXXXXX 167 | cable",
        "STATE CA-3400 NOV 2, 1966 | other",
      })
  void read_whatIsNoCable(String item, String kind) {
    assertThat(read(item)).containsExactly(new Reference(null, kind, null, item, null));
  }

  /** The bullet that the drafter wrote counts, not the one that a machine put before it. */
  @Test
  void read_bulletsAndRawText() {
    assertThat(read("A. (A) ASTANA 12\nB. REPORT OF MAY 2\nC. (B) RIO\nDE JANEIRO 13"))
        .containsExactly(
            new Reference("09ASTANA12", "cable", "A", "ASTANA 12", "cable"),
            new Reference(null, "report", "B", "REPORT OF MAY 2", null),
            new Reference("09RIODEJANEIRO13", "cable", "B", "RIO DE JANEIRO 13", "cable"));
  }

  @Test
  void read_cableItselfIsNoReference() {
    List<Reference> read =
        new ReferencesReader(ReferenceYear.of(2009, "09ASTANA12", MAY)).read("ASTANA 12; ROME 1");

    assertThat(read.stream().map(Reference::id)).containsExactly("09ROME1");
  }

  /** A post cannot have cited what it had not written yet. */
  @Test
  void read_serialAheadOfTheCableIsOfLastYear() {
    List<Reference> read =
        new ReferencesReader(ReferenceYear.of(2009, "09ASTANA12", MAY))
            .read("A. ASTANA 1812 B. ASTANA 15 C. 09 ASTANA 1813 D. ROME 1812");

    assertThat(read.stream().map(Reference::id))
        .containsExactly("08ASTANA1812", "09ASTANA15", "09ASTANA1813", "09ROME1812");
  }

  @Test
  void read_highSerialOfAnotherPostIsOfLastYearInJanuary() {
    Instant january = Instant.parse("2009-01-05T10:00:00Z");
    List<Reference> read =
        new ReferencesReader(ReferenceYear.of(2009, "09ASTANA12", january))
            .read("A. STATE 130969 B. STATE 800 C. ROME 1812");

    assertThat(read.stream().map(Reference::id))
        .containsExactly("08STATE130969", "09STATE800", "08ROME1812");
  }

  @Test
  void read_tellsWhereAYearComesFrom() {
    List<Reference> read =
        new ReferencesReader(ReferenceYear.of(2009, "09ASTANA12", MAY))
            .read("A. ASTANA 1812 <br>\nB. ASTANA 15 C. 09 ASTANA 1813 D. DOE-ROE E-MAIL");

    assertThat(read.stream().map(Reference::yearFrom))
        .containsExactly("before", "cable", null, null);
    assertThat(read.get(0).raw()).isEqualTo("ASTANA 1812");
  }

  @Test
  void read_nothingToRefer() {
    assertThat(Stream.of("NONE", "N/A", "", "NOTAL").flatMap(text -> read(text).stream()))
        .isEmpty();
  }

  private static List<Reference> read(String list) {
    return new ReferencesReader(ReferenceYear.of(2009, null, MAY)).read(list);
  }
}
