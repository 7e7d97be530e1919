package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.cableway.contract.CableRecord.Addressee;
import org.cableway.contract.CableRecord.Transmission;
import org.cableway.contract.Problem;
import org.cableway.parse.Notes;
import org.junit.jupiter.api.Test;

class TransmissionReaderTest {

  private static final String ROUTED =
      """
      VZCZCXRO4711
      OO RUEHBI RUEHCI RUEHDBU
      RUEHROV RUEHSR
      DE RUEHTA #0042/01 0230504
      ZNY CCCCC ZZH
      O P 230504Z JAN 08
      FM AMEMBASSY ASTANA
      TO RUEHC/SECSTATE WASHDC IMMEDIATE 5125
      INFO RUCNCLS/ALL SOUTH AND CENTRAL ASIA COLLECTIVE
      RUEHBJ/AMEMBASSY BEIJING 0848
      """;

  private final Notes notes = new Notes();

  private TransmissionHeader read(String header) {
    return new TransmissionReader().read(Lines.of(header), notes);
  }

  private static List<String> names(List<Addressee> addressees) {
    return addressees.stream().map(Addressee::name).toList();
  }

  private List<Integer> unclaimed(String header) {
    return Lines.of(header).stream()
        .filter(line -> !line.isBlank() && !notes.claims().containsKey(line.number()))
        .map(line -> line.number())
        .toList();
  }

  @Test
  void routedHeaderGivesEveryField() {
    TransmissionHeader header = read(ROUTED);

    Transmission sent = header.transmission();
    assertThat(sent.id()).isEqualTo("VZCZCXRO4711");
    assertThat(sent.precedence()).isEqualTo("O");
    assertThat(sent.infoPrecedence()).isEqualTo("P");
    assertThat(sent.routing()).containsExactly("RUEHBI", "RUEHCI", "RUEHDBU", "RUEHROV", "RUEHSR");
    assertThat(sent.originator().indicator()).isEqualTo("RUEHTA");
    assertThat(sent.serial()).isEqualTo("#0042/01");
    assertThat(sent.filed()).isEqualTo("0230504");
    assertThat(sent.security()).isEqualTo("CCCCC");
    assertThat(sent.dtg()).isEqualTo("230504Z JAN 08");
    assertThat(header.sent()).isEqualTo(Instant.parse("2008-01-23T05:04:00Z"));
    assertThat(header.from()).isEqualTo("AMEMBASSY ASTANA");
    assertThat(header.recipients())
        .containsExactly(new Addressee("RUEHC", "SECSTATE WASHDC", "IMMEDIATE", "5125", List.of()));
    assertThat(header.infoRecipients())
        .containsExactly(
            new Addressee(
                "RUCNCLS", "ALL SOUTH AND CENTRAL ASIA COLLECTIVE", null, null, List.of()),
            new Addressee("RUEHBJ", "AMEMBASSY BEIJING", null, "0848", List.of()));
    assertThat(notes.problems()).isEmpty();
    assertThat(unclaimed(ROUTED)).isEmpty();
  }

  /** Three in ten routed headers have it; who stops at the blank line loses the addressees. */
  @Test
  void blankLineBeforeTheOriginatorDoesNotEndTheHeader() {
    TransmissionHeader header =
        read(
            """
            VZCZCXYZ0018
            RR RUEHWEB

            DE RUEHTV #1077 1351414
            ZNR UUUUU ZZH (CCY AD66A605 MSI9229-632)
            R 151414Z MAY 09 ZDS
            FM AMEMBASSY TEL AVIV
            TO RUEHC/SECSTATE WASHDC 1845
            """);

    assertThat(header.transmission().serial()).isEqualTo("#1077");
    assertThat(header.transmission().security()).isEqualTo("UUUUU");
    assertThat(names(header.recipients())).containsExactly("SECSTATE WASHDC");
    assertThat(notes.problems()).isEmpty();
  }

  @Test
  void oldHeaderStartsWithTheDateTimeGroup() {
    TransmissionHeader header =
        read(
            """
            O R 051020Z JUN 79 ZFF4
            FM USLO RIYADH
            TO USMISSION USUN NEWYORK NIACT IMMEDIATE
            SECSTATE WASHDC IMMEDIATE 129
            INFO AMEMBASSY JIDDA
            AMCONSUL DHAHRAN 77
            STATE GRNC
            BT
            """);

    assertThat(header.transmission().id()).isNull();
    assertThat(header.transmission().precedence()).isEqualTo("O");
    assertThat(header.transmission().infoPrecedence()).isEqualTo("R");
    assertThat(header.sent()).isEqualTo(Instant.parse("1979-06-05T10:20:00Z"));
    assertThat(header.recipients())
        .containsExactly(
            new Addressee(null, "USMISSION USUN NEWYORK", "NIACT IMMEDIATE", null, List.of()),
            new Addressee(null, "SECSTATE WASHDC", "IMMEDIATE", "129", List.of()));
    assertThat(names(header.infoRecipients()))
        .containsExactly("AMEMBASSY JIDDA", "AMCONSUL DHAHRAN");
    assertThat(notes.problems()).isEmpty();
  }

  /** The Department's table says INFO too, and means offices. */
  @Test
  void officesWithNumbersOfCopiesAreNoAddressees() {
    String text =
        """
        ORIGIN DS-00

        INFO  LOG-00   EEB-00   AID-00   MED-07
              SAS-00   FA-00    SWCI-00
        (TEDE) /000R

        063777
        SOURCE: CBLEXCLS.000111
        DRAFTED BY: DS/DSS/CC:JDOE -- 06/19/2009  555-0100
        APPROVED BY: DS/DSS/CC:JDOE
        EUR/WE:RROE
                          ------------------EE9C66  240653Z /38
        P 240645Z OCT 08
        FM SECSTATE WASHDC
        TO AMEMBASSY TUNIS PRIORITY
        INFO NSC WASHDC PRIORITY
        """;
    TransmissionHeader header = read(text);

    assertThat(names(header.recipients())).containsExactly("AMEMBASSY TUNIS");
    assertThat(names(header.infoRecipients())).containsExactly("NSC WASHDC");
    assertThat(unclaimed(text)).isEmpty();
  }

  @Test
  void archivedPageHeadsStandBeforeAndBetweenTheAddressees() {
    String text =
        """
        CONFIDENTIAL
        PAGE 01
        RIYADH 00777 01 OF 03 060018Z
        ACTION SS-25
        INFO OCT-01 ADS-00 SSO-00 /026 W
        ------------------062281 060035Z /62
        O R 051020Z JUN 79
        FM USLO RIYADH
        TO SECSTATE WASHDC IMMEDIATE 1291
        INFO AMEMBASSY JIDDA
        CONFIDENTIAL
        CONFIDENTIAL
        PAGE 02        RIYADH  00777  01 OF 03  060018Z
        AMEMBASSY CAIRO
        """;
    TransmissionHeader header = read(text);

    assertThat(names(header.infoRecipients()))
        .containsExactly("AMEMBASSY JIDDA", "AMEMBASSY CAIRO");
    assertThat(unclaimed(text)).isEmpty();
  }

  @Test
  void pageLineBehindTheWordOfAGroupIsDropped() {
    TransmissionHeader header =
        read(
            """
            O P 131528Z MAY 08
            FM SECSTATE WASHDC
            TO PAGE 02        STATE   050777  131535Z
            AMEMBASSY BEIJING IMMEDIATE
            INFO PAGE 03        STATE   050777  131535Z
            AMEMBASSY BAGHDAD PRIORITY
            """);

    assertThat(names(header.recipients())).containsExactly("AMEMBASSY BEIJING");
    assertThat(names(header.infoRecipients())).containsExactly("AMEMBASSY BAGHDAD");
  }

  /** A line that a relay's mailbox put on top of the header proper. */
  @Test
  void wrapperAboveTheHeaderDoesNotHideIt() {
    TransmissionHeader header =
        read(
            """
            Jane Q Roe  12/02/2009 11:08:08 AM  From  DB/Inbox:  Search
            Results
            S E C R E T        DOHA 00777
            CXDOHA:
                ACTION: AMB
                INFO:   RSO RAO P/E

            VZCZCDOI550
            RR RUEHC
            DE RUEHDO #0777/01 0851341
            ZNY SSSSS ZZH
            R 261341Z MAR 09
            FM AMEMBASSY DOHA
            TO RUEHC/SECSTATE WASHDC 8904
            """);

    assertThat(header.transmission().id()).isEqualTo("VZCZCDOI550");
    assertThat(names(header.recipients())).containsExactly("SECSTATE WASHDC");
    assertThat(header.infoRecipients()).isEmpty();
    assertThat(notes.problems()).isEmpty();
  }

  @Test
  void partialExtractHasNoHeader() {
    TransmissionHeader header =
        read(
            "This record is a partial extract of the original cable. The full text of the original"
                + " cable is not available.");

    assertThat(header).isEqualTo(TransmissionHeader.NONE);
    assertThat(notes.claims()).containsEntry(1, List.of("partial"));
    assertThat(notes.problems()).isEmpty();
  }

  @Test
  void partialExtractMayKeepItsDateTimeGroup() {
    TransmissionHeader header =
        read("The full text of the original cable is not available.\n\n121706Z Jan 06\n");

    assertThat(header.transmission().dtg()).isEqualTo("121706Z Jan 06");
    assertThat(header.transmission().precedence()).isNull();
    assertThat(header.sent()).isEqualTo(Instant.parse("2006-01-12T17:06:00Z"));
  }

  /** Copies on blogs lose the line breaks of the header. */
  @Test
  void headerOnOneLineReadsLikeThatOnTen() {
    TransmissionHeader glued = read(ROUTED.replace("\n", " "));

    assertThat(glued).isEqualTo(read(ROUTED));
  }

  @Test
  void oldHeaderOnOneLineIsCutAtPosts() {
    TransmissionHeader header =
        read(
            "R 090540Z MAR 72 FM AMEMBASSY TEHRAN TO SECSTATE WASHDC 7682 INFO AMEMBASSY ANKARA"
                + " AMEMBASSY BONN AMCONSUL DHAHRAN");

    assertThat(header.from()).isEqualTo("AMEMBASSY TEHRAN");
    assertThat(names(header.recipients())).containsExactly("SECSTATE WASHDC");
    assertThat(names(header.infoRecipients()))
        .containsExactly("AMEMBASSY ANKARA", "AMEMBASSY BONN", "AMCONSUL DHAHRAN");
  }

  @Test
  void addresseesWithoutTheWordToAreRecipients() {
    TransmissionHeader header =
        read("R 090540Z MAR 72\nFM AMEMBASSY OSLO\nSECSTATE WASHDC 12\nINFO AMEMBASSY BONN");

    assertThat(names(header.recipients())).containsExactly("SECSTATE WASHDC");
    assertThat(names(header.infoRecipients())).containsExactly("AMEMBASSY BONN");
  }

  @Test
  void momentThatTheCalendarLacksIsAProblem() {
    TransmissionHeader header = read("R 322575Z FEB 09\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC");

    assertThat(header.sent()).isNull();
    assertThat(header.transmission().dtg()).isEqualTo("322575Z FEB 09");
    assertThat(notes.problems()).extracting(Problem::code).containsExactly("dtg.unreadable");
  }

  @Test
  void secondHeaderBehindTheFirstIsACopy() {
    TransmissionHeader header = read(ROUTED + ROUTED.replace("5125", "5126"));

    assertThat(header.recipients()).extracting(Addressee::mcn).containsExactly("5125");
    assertThat(header.infoRecipients()).hasSize(2);
  }

  @Test
  void bodyBehindTheHeaderIsLeftAlone() {
    TransmissionHeader header =
        read(ROUTED + "C O N F I D E N T I A L ASTANA 000042\nSIPDIS\nTAGS: PGOV, KZ\n");

    assertThat(header.infoRecipients()).hasSize(2);
    assertThat(notes.claims()).doesNotContainKey(11);
  }
}
