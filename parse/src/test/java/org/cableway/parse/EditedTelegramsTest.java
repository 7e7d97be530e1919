package org.cableway.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cableway.parse.Documents.lastLine;
import static org.cableway.parse.Documents.parse;

import org.cableway.contract.CableRecord.Addressee;
import org.cableway.contract.Problem;
import org.junit.jupiter.api.Test;

/** What editors, quoters and pages add to a telegram is no part of it. */
class EditedTelegramsTest {

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
}
