package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cableway.contract.CableRecord.Addressee;
import org.cableway.contract.Problem;
import org.cableway.parse.Notes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddresseeReaderTest {

  private final Notes notes = new Notes();

  private List<Addressee> read(String lines) {
    AddresseeReader reader = new AddresseeReader(notes);
    List<HeaderPart> parts =
        Lines.of(lines.strip()).stream().map(line -> new HeaderPart(line, line.text())).toList();
    assertThat(reader.read(parts, "recipients")).isEqualTo(reader.addressees().size());
    return reader.addressees();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "RUEHC/SECSTATE WASHDC IMMEDIATE 3355, RUEHC, SECSTATE WASHDC, IMMEDIATE, 3355",
        "RUEHC/SECSTATE WASHDC 3355 IMMEDIATE, RUEHC, SECSTATE WASHDC, IMMEDIATE, 3355",
        "AMEMBASSY ANKARA, -, AMEMBASSY ANKARA, -, -",
        "SECSTATE WASHDC 7, -, SECSTATE WASHDC, -, 7",
        "ZEN/AMEMBASSY RIGA NIACT IMMEDIATE 0612-0615, ZEN, AMEMBASSY RIGA, NIACT IMMEDIATE,"
            + " 0612-0615",
        "RUEHOS/AMCONSUL LAGOS PIORITY 1234, RUEHOS, AMCONSUL LAGOS, PRIORITY, 1234",
        "RUEHOS/AMCONSUL LAGOS IMEDIATE, RUEHOS, AMCONSUL LAGOS, IMMEDIATE, -",
        "RUEUITH/DET 1 39LG ANKARA TU, RUEUITH, DET 1 39LG ANKARA TU, -, -",
        "RHMFISS/CTF 151, RHMFISS, CTF 151, -, -",
        "RHEFDIA/DIA WASHINGTON DC//DHO-5// IMMEDIATE, RHEFDIA, DIA WASHINGTON DC//DHO-5//,"
            + " IMMEDIATE, -",
        "CIA WASHINGTON DC//NHTC// 0000, -, CIA WASHINGTON DC//NHTC//, -, 0000",
        "RUEKJCS/OSD WASHDC//PA, RUEKJCS, OSD WASHDC//PA, -, -",
        "RUEKJCS/SECDEF WASHDC//USDP:PDUSDP/ISA:EUR//, RUEKJCS,"
            + " SECDEF WASHDC//USDP:PDUSDP/ISA:EUR//, -, -",
        "RUCNMEM/EU MEMBER STATES, RUCNMEM, EU MEMBER STATES, -, -",
      })
  void lineGivesIndicatorAddressPrecedenceAndNumber(
      String line, String route, String name, String precedence, String mcn) {
    assertThat(read(line)).containsExactly(new Addressee(route, name, precedence, mcn, List.of()));
  }

  @Test
  void misspeltPrecedenceIsMendedAndNoted() {
    read("RUEHOS/AMCONSUL LAGOS PIORITY 1234");

    assertThat(notes.problems())
        .extracting(Problem::code)
        .containsExactly("addressee.precedence-misspelt");
  }

  @Test
  void partsOnLinesOfTheirOwnAreJoined() {
    List<Addressee> read =
        read(
            """
            RUEHC/
            SECSTATE WASHDC
            IMMEDIATE 3355
            RHMFISS/DEPT OF
            ENERGY WASHINGTON
            DC 0012
            RHMFISS/CDR USSOUTHCOM MIAMI FL//SCJ2-I/J5/
            HSE/DIA REP//
            RUEHBJ/AMEMBASSY BEIJING
            7721-7722
            """);

    assertThat(read)
        .containsExactly(
            new Addressee("RUEHC", "SECSTATE WASHDC", "IMMEDIATE", "3355", List.of()),
            new Addressee("RHMFISS", "DEPT OF ENERGY WASHINGTON DC", null, "0012", List.of()),
            new Addressee(
                "RHMFISS",
                "CDR USSOUTHCOM MIAMI FL//SCJ2-I/J5/HSE/DIA REP//",
                null,
                null,
                List.of()),
            new Addressee("RUEHBJ", "AMEMBASSY BEIJING", null, "7721-7722", List.of()));
  }

  @Test
  void unclosedOfficeSuffixDoesNotSwallowTheNextAddressee() {
    assertThat(read("RUEKJCS/OSD WASHDC//PA\nRUEUITH/ODC ANKARA TU"))
        .extracting(Addressee::name)
        .containsExactly("OSD WASHDC//PA", "ODC ANKARA TU");
  }

  @Test
  void postsBehindXmtAreLeftOutOfTheCollective() {
    List<Addressee> read =
        read(
            """
            RUEHC/SECSTATE WASHDC PRIORITY 0001
            RUCNSEC/SECURITY OFFICER COLLECTIVE
            XMT AMCONSUL JOHANNESBURG
            AMCONSUL JOHANNESBURG
            AMEMBASSY SOFIA
            RUEHOS/AMCONSUL LAGOS 0002
            """);

    assertThat(read)
        .extracting(Addressee::name)
        .containsExactly("SECSTATE WASHDC", "SECURITY OFFICER COLLECTIVE", "AMCONSUL LAGOS");
    assertThat(read.get(1).excluded()).containsExactly("AMCONSUL JOHANNESBURG", "AMEMBASSY SOFIA");
  }

  @Test
  void exclusionMayStandOnTheLineOfTheCollective() {
    assertThat(
            read(
                "RUEHX/NATO COLLECTIVE PRIORITY XMT AMEMBASSY SOFIA, AMEMBASSY RIGA AMEMBASSY OSLO"))
        .containsExactly(
            new Addressee(
                "RUEHX",
                "NATO COLLECTIVE",
                "PRIORITY",
                null,
                List.of("AMEMBASSY SOFIA", "AMEMBASSY RIGA", "AMEMBASSY OSLO")));
  }

  @Test
  void exclusionMayStandBehindASlash() {
    assertThat(read("RUEHX/NATO COLLECTIVE\nXMT/AMEMBASSY SOFIA\nAMEMBASSY RIGA").get(0).excluded())
        .containsExactly("AMEMBASSY SOFIA", "AMEMBASSY RIGA");
  }
}
