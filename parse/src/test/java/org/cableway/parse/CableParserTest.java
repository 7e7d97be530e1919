package org.cableway.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.cableway.contract.CableRecord.Addressee;
import org.cableway.contract.Problem;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RejectedException;
import org.cableway.contract.RejectionCode;
import org.junit.jupiter.api.Test;

class CableParserTest {

  private final CableParser parser = new CableParser();

  @Test
  void parse_readsSeveralTelegramsOfOnePage() {
    List<Cable> cables =
        parse(
            """
            Two cables on harbors

            R 090504Z APR 09
            FM AMEMBASSY QUITO
            TO SECSTATE WASHDC 0042

            UNCLAS QUITO 000042

            E.O. 12958: N/A
            TAGS: EFIS
            SUBJECT: ONE

            1. Fish.
            LARKSPUR

            And the answer:

            Reference ID Created Released Classification Origin
            09OSLO7 2009-04-10 11:30 2011-08-30 01:44 UNCLASSIFIED Embassy Oslo

            P 101130Z APR 09
            FM AMEMBASSY OSLO
            TO AMEMBASSY QUITO

            UNCLAS OSLO 000007

            E.O. 12958: N/A
            TAGS: EFIS
            SUBJECT: TWO

            1. No fish.
            DUNMORE

            Share this:
            """);

    assertThat(cables).extracting(Cable::id).containsExactly("09QUITO42", "09OSLO7");
    assertThat(lastLine(cables.get(0))).isEqualTo("LARKSPUR");
    assertThat(lastLine(cables.get(1))).isEqualTo("DUNMORE");
    assertThat(cables.get(1).text().facts().origin()).isEqualTo("Embassy Oslo");
  }

  /**
   * An edition of a newspaper: its date line is no addressee, and tells the year of a bare text.
   */
  @Test
  void parse_readsTheDateLineOfANewspaper() {
    String text =
        """
        Friday, 10 April 2009, 11:30
        UNCLAS QUITO 000042
        EO 12958 N/A
        TAGS EFIS
        SUBJECT: ONE

        1. Fish.
        LARKSPUR
        """;
    String header =
        "R 090504Z APR 09\nFM AMEMBASSY QUITO\nTO SECSTATE WASHDC\nINFO AMEMBASSY OSLO\n\n";

    Cable whole = parse(header + text).get(0);
    Cable bare = parse("Anna wrote:\n\n" + text).get(0);

    assertThat(whole.transmission().infoRecipients())
        .extracting(Addressee::name)
        .containsExactly("AMEMBASSY OSLO");
    assertThat(bare.id()).isEqualTo("09QUITO42");
    assertThat(bare.problems()).extracting(Problem::code).doesNotContain("id.year-inferred");
  }

  /** What an editor puts between header and text is no addressee. */
  @Test
  void parse_takesNoNoteForAnAddressee() {
    Cable cable =
        parse(
                """
                R 090504Z APR 09
                FM AMEMBASSY QUITO
                TO SECSTATE WASHDC 0042

                AMEMBASSY OSLO

                NOTE - DO NOT PUBLISH - AWAITING COUNSEL

                ID: 24871
                SOURCE: Embassy Quito

                UNCLAS QUITO 000042
                TAGS: EFIS
                SUBJECT: ONE

                1. Fish.
                LARKSPUR
                """)
            .get(0);

    assertThat(cable.transmission().recipients())
        .extracting(Addressee::name)
        .containsExactly("SECSTATE WASHDC", "AMEMBASSY OSLO");
    assertThat(cable.id()).isEqualTo("09QUITO42");
  }

  /** One telegram, posted twice on a page: two copies of it, and not one of double length. */
  @Test
  void parse_readsACopyBehindItsTelegram() {
    String text =
        """
        C O N F I D E N T I A L QUITO 000042
        E.O. 12958: DECL: 04/09/2019
        TAGS: EFIS
        SUBJECT: ONE

        1. (C) Fish.
        LARKSPUR
        """;

    List<Cable> cables = parse(text + "\n" + text);

    assertThat(cables).extracting(Cable::id).containsExactly("09QUITO42", "09QUITO42");
    assertThat(cables.get(0).prose().paragraphs()).hasSize(1);
  }

  /** A row of a table of cables, pasted behind the start of another one. */
  @Test
  void parse_readsAPastedRow() {
    List<Cable> cables =
        parse(
            """
            R 090504Z APR 75
            FM AMEMBASSY QUITO
            TO SECSTATE WASHDC

            CONFIDENTIAL QUITO 0042
            TAGS: EFIS
            SUBJECT: ONE
             ...

            50133  2006-01-19  06OSLO131  Embassy Oslo  CONFIDENTIAL    C O N F I D E N T I A L OSLO 000131   SIPDIS   E.O. 12958: DECL: 01/19/2016

            TAGS: EFIS ETRD

            SUBJECT: TWO

            1. (C) No fish.  DUNMORE
            """);

    assertThat(cables).extracting(Cable::id).containsExactly("75QUITO42", "06OSLO131");
    assertThat(cables.get(0).text().body()).hasSize(4);
    assertThat(cables.get(1).text().facts().origin()).isEqualTo("Embassy Oslo");
    assertThat(cables.get(1).heading().captions()).containsExactly("SIPDIS");
    assertThat(cables.get(1).heading().tags()).containsExactly("EFIS", "ETRD");
  }

  @Test
  void parse_partsTheFirstLineFromWhoQuotesIt() {
    Cable cable =
        parse(
                """
                anna wrote:CONFIDENTIAL

                PAGE 01        QUITO  00042  090504Z
                ACTION ARA-08
                R 090504Z APR 75
                FM AMEMBASSY QUITO
                TO SECSTATE WASHDC
                CONFIDENTIAL QUITO 0042

                TAGS: EFIS
                SUBJECT: ONE

                1. FISH.
                LARKSPUR
                """)
            .get(0);

    assertThat(cable.id()).isEqualTo("75QUITO42");
    assertThat(cable.text().header().get(0).text()).isEqualTo("CONFIDENTIAL");
  }

  /** Cables filed page by page repeat their header at each section: still one cable. */
  @Test
  void parse_takesARepeatedHeaderForTheSameTelegram() {
    List<Cable> cables =
        parse(
            """
            R 090504Z APR 98
            FM AMEMBASSY QUITO
            TO SECSTATE WASHDC 5875

            C O N F I D E N T I A L SECTION 01 OF 02 QUITO 000042

            E.O. 12958: DECL: 04/09/08
            TAGS: EFIS
            SUBJECT: FISH

            1. (C) The Minister said that the

                                   CONFIDENTIAL
            PAGE 02        QUITO  00042  01 OF 02  090510Z
            ACTION EUR-00
            INFO  LOG-00   AID-00
                  ------------------50B38D  091507Z /38
            R 090504Z APR 98
            FM AMEMBASSY QUITO
            TO SECSTATE WASHDC 5876

            C O N F I D E N T I A L SECTION 02 OF 02 QUITO 000042

            E.O. 12958: DECL: 04/09/08
            TAGS: EFIS
            SUBJECT: FISH

            harbor would be built.

            2. (C) Post agrees.
            LARKSPUR
            """);

    assertThat(cables).extracting(Cable::id).containsExactly("98QUITO42");
    assertThat(lastLine(cables.get(0))).isEqualTo("LARKSPUR");
  }

  @Test
  void parse_partsHeaderFromTextWhereTheLineBreakIsLost() {
    Cable cable =
        parse(
                """
                "1","4/9/2005 5:04","05QUITO42","Embassy Quito","CONFIDENTIAL","","This record is a \
                partial extract of the original cable. The full text of the original cable is not \
                available.UNCLAS QUITO 000042
                SIPDIS
                1. Fish.",""
                """)
            .get(0);

    assertThat(cable.partial()).isTrue();
    assertThat(cable.text().header()).hasSize(1);
    assertThat(cable.text().body().get(0).text()).isEqualTo("UNCLAS QUITO 000042");
    assertThat(cable.createdSource()).isEqualTo("dump");
  }

  @Test
  void parse_takesTheMinutesOfTheDateTimeGroup() {
    Cable cable = parse(row("09QUITO42", "4/9/2009 15:03", "UNCLAS QUITO 000042")).get(0);

    assertThat(cable.created()).isEqualTo(Instant.parse("2009-04-09T15:48:00Z"));
    assertThat(cable.createdSource()).isEqualTo("dtg");
  }

  @Test
  void parse_keepsThePagesDateWhereTheGroupNamesAnotherHour() {
    Cable cable = parse(row("09QUITO42", "4/9/2009 17:03", "UNCLAS QUITO 000042")).get(0);

    assertThat(cable.created()).isEqualTo(Instant.parse("2009-04-09T17:03:00Z"));
    assertThat(cable.createdSource()).isEqualTo("dump");
  }

  /** Header and body of two cables were joined by mistake: the id is the page's, and it says so. */
  @Test
  void parse_marksTheTextOfAnotherCable() {
    Cable cable = parse(row("09QUITO42", "4/9/2009 15:03", "UNCLAS OSLO 000007")).get(0);

    assertThat(cable.id()).isEqualTo("09QUITO42");
    assertThat(cable.problems())
        .extracting(Problem::code, Problem::text)
        .contains(org.assertj.core.groups.Tuple.tuple("body.belongs-elsewhere", "09OSLO7"));
  }

  @Test
  void parse_findsASecondCableBelowTheFirst() {
    List<Cable> cables =
        parse(
            row(
                "73QUITO42",
                "4/9/1973 15:03",
                """
                UNCLAS QUITO 0042
                TAGS: EFIS
                SUBJECT: FISH
                1. Fish.
                LARKSPUR

                R 101130Z APR 73
                FM AMEMBASSY THE HAGUE
                TO AMEMBASSY QUITO
                UNCLAS THE HAGUE 0007
                TAGS: EFIS
                SUBJECT: FISH
                1. No fish.
                DUNMORE"""));

    assertThat(cables).extracting(Cable::id).containsExactly("73QUITO42", "73THEHAGUE7");
    assertThat(lastLine(cables.get(0))).isEmpty();
    assertThat(lastLine(cables.get(1))).isEqualTo("DUNMORE");
  }

  @Test
  void parse_givesARecordWithoutATextForAWithdrawnTelegram() {
    Cable cable =
        parse(
                """
                Message Attributes

                Capture Date: 01 JAN 1994
                Document Number: 1975QUITO00042
                Draft Date: 05 JUN 1975
                Locator: TEXT ON MICROFILM
                Original Classification: CONFIDENTIAL
                """)
            .get(0);

    assertThat(cable.id()).isEqualTo("75QUITO42");
    assertThat(cable.referenceId()).isEqualTo("1975QUITO00042");
    assertThat(cable.created()).isEqualTo(Instant.parse("1975-06-05T00:00:00Z"));
    assertThat(cable.problems()).extracting(Problem::code).contains("text.absent");
  }

  @Test
  void parse_readsAnElectronicTelegramOfTheArchives() {
    Cable cable =
        parse(
                """
                CONFIDENTIAL

                PAGE 01 QUITO 00042 01 OF 02 060018Z

                12
                ACTION EUR-12

                INFO OCT-01 ISO-00 CIAE-00 /026 W
                --------------------- 062281
                R 051020Z JUN 75
                FM AMEMBASSY QUITO
                TO SECSTATE WASHDC 1291
                C O N F I D E N T I A L SECTION 1 OF 2 QUITO 0042

                E.O. 11652: GDS
                TAGS: EFIS, EC
                SUBJ: FISH

                1. THE MINISTER SAID THAT THE
                CONFIDENTIAL

                CONFIDENTIAL

                PAGE 02 QUITO 00042 01 OF 02 060018Z

                HARBOR WOULD BE BUILT.
                LARKSPUR

                CONFIDENTIAL

                << END OF DOCUMENT >>

                Message Attributes

                Automatic Decaptioning: X
                Document Number: 1975QUITO00042
                Draft Date: 05 JUN 1975
                TAGS: EFIS, EC
                """)
            .get(0);

    assertThat(cable.id()).isEqualTo("75QUITO42");
    assertThat(cable.created()).isEqualTo(Instant.parse("1975-06-05T10:20:00Z"));
    assertThat(cable.text().header().get(0).text()).isEqualTo("CONFIDENTIAL");
    assertThat(cable.text().body().get(0).text()).startsWith("C O N F I D E N T I A L");
    assertThat(cable.text().body()).extracting(Line::text).contains("HARBOR WOULD BE BUILT.");
    assertThat(cable.text().facts().collection()).isEqualTo("nara");
  }

  @Test
  void parse_cutsAnAdvertisementInTheMiddle() {
    Cable cable =
        parse(
                """
                UNCLAS QUITO 000042

                TAGS: EFIS
                SUBJECT: FISH

                1. (U) Fish are late.

                Advertisements

                2. (U) Wool is late too.

                LARKSPUR
                """)
            .get(0);

    assertThat(cable.text().body()).extracting(Line::text).doesNotContain("Advertisements");
    assertThat(lastLine(cable)).isEqualTo("LARKSPUR");
  }

  @Test
  void parse_refusesADocumentWithoutACable() {
    assertThatThrownBy(() -> parse("Fish are late today.\nSo is wool.\n"))
        .isInstanceOfSatisfying(
            RejectedException.class,
            e -> assertThat(e.code()).isEqualTo(RejectionCode.NO_CABLE_FOUND));
  }

  @Test
  void parse_givesACableWithoutAnIdWhereNothingNamesOne() {
    Cable cable = parse("UNCLAS QUITO 000042\nTAGS: EFIS\nSUBJECT: FISH\n1. Fish.\n").get(0);

    assertThat(cable.id()).isNull();
  }

  /** A partial extract alone has no date but that of its declassification. */
  @Test
  void parse_infersTheYearFromTheDeclassificationWhereNothingElseTells() {
    Cable cable =
        parse(
                """
                This record is a partial extract of the original cable.
                C O N F I D E N T I A L QUITO 000042
                E.O. 12958: DECL: 03/19/2015
                TAGS: EFIS
                SUBJECT: FISH
                1. (C) Fish.
                """)
            .get(0);

    assertThat(cable.id()).isEqualTo("05QUITO42");
    assertThat(cable.problems()).extracting(Problem::code).contains("id.year-inferred");
  }

  /** The last word of a subject behind a quotation looks like the name of who signed. */
  @Test
  void parse_takesNoSubjectForASignature() {
    Cable cable =
        parse(
                """
                R 090504Z APR 09
                FM AMEMBASSY QUITO
                TO SECSTATE WASHDC
                UNCLAS QUITO 000042
                TAGS: EFIS
                SUBJECT: ON "COD" AND "HAKE" SALES

                The fishermen sold all of it.

                The rest was thrown away.
                """)
            .get(0);

    assertThat(lastLine(cable)).isEqualTo("The rest was thrown away.");
  }

  private List<Cable> parse(String text) {
    return parser.parse(
        new RawDocument(
            text.getBytes(StandardCharsets.UTF_8), new RawDocument.Place("memory:x", null)));
  }

  private static String row(String id, String created, String body) {
    return "\"1\",\""
        + created
        + "\",\""
        + id
        + "\",\"Embassy Quito\",\"UNCLASSIFIED\",\"\",\"R 091548Z APR 09\nFM AMEMBASSY QUITO\",\""
        + body
        + "\"\n";
  }

  private static String lastLine(Cable cable) {
    List<Line> body = cable.text().body();
    return body.get(body.size() - 1).text();
  }
}
