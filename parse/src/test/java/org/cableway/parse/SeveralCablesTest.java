package org.cableway.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cableway.parse.Documents.lastLine;
import static org.cableway.parse.Documents.parse;
import static org.cableway.parse.Documents.row;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages that hold more than one telegram, and telegrams that stand twice. */
class SeveralCablesTest {

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
}
