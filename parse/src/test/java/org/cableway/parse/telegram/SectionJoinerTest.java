package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cableway.parse.Line;
import org.cableway.parse.Notes;
import org.junit.jupiter.api.Test;

class SectionJoinerTest {

  private final Notes notes = new Notes();

  private Joined join(String body) {
    return new SectionJoiner().join(Lines.of(body.stripTrailing()), notes);
  }

  private List<String> texts(String body) {
    return Lines.texts(join(body).lines());
  }

  /** Real printers put one blank line before a page line and two behind it. */
  @Test
  void sentenceRunsOnOverAPage() {
    assertThat(
            texts(
                """
                2.  (C) The harvest minister complained that the sacks had

                ASTANA 00000077  002.2 OF 002


                been lost on the way from the silo.

                3.  (C) Nobody had counted them.
                """))
        .containsExactly(
            "2.  (C) The harvest minister complained that the sacks had",
            "been lost on the way from the silo.",
            "",
            "3.  (C) Nobody had counted them.");
    assertThat(notes.claims()).containsExactly(Map.entry(3, List.of("sections page")));
  }

  @Test
  void paragraphsStayApartOverAPage() {
    assertThat(
            texts(
                """
                2.  (C) The sacks were found.


                ASTANA 00000077  002 OF 003


                3.  (C) Nobody had counted them, neither in the
                silo nor on the way, as the

                ASTANA 00000077  003 OF 003


                driver said.
                """))
        .containsExactly(
            "2.  (C) The sacks were found.",
            "",
            "3.  (C) Nobody had counted them, neither in the",
            "silo nor on the way, as the",
            "driver said.");
  }

  @Test
  void sentenceThatEndsWithThePageKeepsItsParagraph() {
    assertThat(
            texts(
                """
                2.  (C) The sacks were found behind the mill, as
                the miller had said. He was glad.

                ASTANA 00000077  002 OF 002


                The driver was not.
                """))
        .containsExactly(
            "2.  (C) The sacks were found behind the mill, as",
            "the miller had said. He was glad.",
            "The driver was not.");
  }

  @Test
  void postNamesAreCutAndInAnyCase() {
    assertThat(
            texts(
                """
                a
                RIO DE JAN 00000077  002 OF 002
                PORT AU PR 00000077  002 OF 002
                Beijing 00001777 002 of 002
                UNVIE VIEN 00000077  001.4 OF 002
                b
                """))
        .containsExactly("a", "b");
  }

  /** Newspapers join the lines of a paragraph and the page line with them. */
  @Test
  void pageLineInTheMiddleOfALineIsCutOut() {
    assertThat(
            texts(
                """
                The ministry of RIO DE JAN 00000077 002 OF 003 harvests knew nothing.
                REF: (A) BRASILIA 1666 (B) BRASILIA 1159 BRASILIA 00000077 001.4 OF 003
                ASTANA 00000077 003 OF 003 THE SACKS: A MYSTERY
                the loss was felt. TEL AVIV 00000077 002 OF 002 The baker wept.
                """))
        .containsExactly(
            "The ministry of harvests knew nothing.",
            "REF: (A) BRASILIA 1666 (B) BRASILIA 1159",
            "THE SACKS: A MYSTERY",
            "the loss was felt. The baker wept.");
    assertThat(notes.claims()).isEmpty();
  }

  @Test
  void textThatNamesAPostAndANumberStays() {
    String text =
        """
        As reported in ASTANA 000610, page 2 of 3, the sacks (ASTANA 610) are gone.
        PARIS 02016
        In section 02 of 02 of STATE 12345678 nothing is said of it.
        CONFIDENTIAL
        SECRET SOURCES SAY SO""";

    assertThat(texts(text)).isEqualTo(text.lines().toList());
    assertThat(notes.claims()).isEmpty();
  }

  @Test
  void repeatedHeadOfASectionIsDropped() {
    Joined joined =
        join(
            """
            C O N F I D E N T I A L SECTION 01 OF 02 OSLO 000077

            SIPDIS

            DEPT FOR EUR/NB

            E.O. 12958: DECL: 01/01/2015
            TAGS: PGOV, NO
            SUBJECT: HERRING POLICY IN THE
            NORTH

            Classified By: DCM Jane Roe, reasons 1.4 (b) and (d).

            1. (C) The herring is late, and the minister does not know

            C O N F I D E N T I A L SECTION 02 OF 02 OSLO 000077

            SIPDIS

            DEPT FOR EUR/NB

            E.O. 12958: DECL: 01/01/2015
            TAGS: PGOV, NO
            SUBJECT: HERRING POLICY IN THE
            NORTH

            when it will come.
            ROE
            NNNN
            """);

    assertThat(joined.joined()).isTrue();
    assertThat(Lines.texts(joined.lines()))
        .endsWith(
            "1. (C) The herring is late, and the minister does not know",
            "when it will come.",
            "ROE")
        .startsWith("C O N F I D E N T I A L SECTION 01 OF 02 OSLO 000077")
        .hasSize(16);
  }

  /** Files of the nineties hold each page as printed, the whole header at each section. */
  @Test
  void pagesOfTheOldFormAreJoined() {
    List<String> texts =
        texts(
            """
            C O N F I D E N T I A L SECTION 01 OF 02 HARARE 002777
            SIPDIS
            E.O. 12958: DECL: 11/29/10
            TAGS: PGOV, ZI
            SUBJECT: SACKS AND
             CONFIDENTIAL
            PAGE 02        HARARE  02777  01 OF 02  291400Z MILLS
            REF: HARARE 2666
            1. (C) THE MILLER SAID THAT THE SACKS WERE FOUND BY THE
            RIVER AND THAT NOBODY, NOT EVEN THE BAKER, A  CONFIDENTIAL
            PAGE 03        HARARE  02777  01 OF 02  291400Z MAN OF NOTE, HAD SEEN THEM IN THE
             CONFIDENTIAL
             CONFIDENTIAL PTQ1865
            PAGE 01        HARARE  02777  02 OF 02  291401Z
            ACTION AF-00
            INFO  LOG-00   NP-00    AID-00   ACQ-00   CEA-01   CIAE-00  COME-00
                  SAS-00   SWCI-00    /012W
                              ------------------A54E56  291401Z /38
            O 291359Z NOV 00
            FM AMEMBASSY HARARE
            TO SECSTATE WASHDC IMMEDIATE 7739
            INFO NSC WASHDC IMMEDIATE
            AMEMBASSY NAIROBI
            C O N F I D E N T I A L SECTION 02 OF 02 HARARE 002777
            SIPDIS
            E.O. 12958: DECL: 11/29/10
            TAGS: PGOV, ZI
            SUBJECT: SACKS AND MILLS
            WATER BEFORE.
            ROE
             CONFIDENTIAL
            """);

    assertThat(texts)
        .containsExactly(
            "C O N F I D E N T I A L SECTION 01 OF 02 HARARE 002777",
            "SIPDIS",
            "E.O. 12958: DECL: 11/29/10",
            "TAGS: PGOV, ZI",
            "SUBJECT: SACKS AND",
            "MILLS",
            "REF: HARARE 2666",
            "1. (C) THE MILLER SAID THAT THE SACKS WERE FOUND BY THE",
            "RIVER AND THAT NOBODY, NOT EVEN THE BAKER, A",
            "MAN OF NOTE, HAD SEEN THEM IN THE",
            "WATER BEFORE.",
            "ROE");
  }

  @Test
  void archivedPagesLoseHeadsFeetAndStamps() {
    assertThat(
            texts(
                """
                C O N F I D E N T I A L RIYADH 0777
                E.O. 11652: GDS
                SUBJ: DATES
                1. THE HARVEST OF DATES IN THE EASTERN OASES WAS
                CONFIDENTIAL

                CONFIDENTIAL

                PAGE 02        RIYADH  00777  060018Z

                Jane Q. Roe Declassified/Released US Department of State EO Systematic Review 20 Mar 2014

                GOOD IN MOST PLACES.
                ROE

                NNN
                CONFIDENTIAL

                << END OF DOCUMENT >>
                """))
        .containsExactly(
            "C O N F I D E N T I A L RIYADH 0777",
            "E.O. 11652: GDS",
            "SUBJ: DATES",
            "1. THE HARVEST OF DATES IN THE EASTERN OASES WAS",
            "GOOD IN MOST PLACES.",
            "ROE",
            "",
            "");
  }

  /**
   * A relay took lines that begin with "Secretary" for classification lines, and captioned them.
   */
  @Test
  void captionInTheMiddleOfASentenceIsDropped() {
    assertThat(
            texts(
                """
                SIPDIS
                1. (C) The miller wrote to the
                Secretary of Harvests about the

                SIPDIS
                sacks. Secretary Doe said that SIPDIS nobody had told him.
                SIPDIS The file is empty. Please put SIPDIS on all replies.
                """))
        .containsExactly(
            "SIPDIS",
            "1. (C) The miller wrote to the",
            "Secretary of Harvests about the",
            "sacks. Secretary Doe said that nobody had told him.",
            "The file is empty. Please put SIPDIS on all replies.");
  }

  @Test
  void bodyOfOneSectionIsNotJoined() {
    assertThat(join("UNCLAS OSLO 000077\nSIPDIS\n1. Nothing.").joined()).isFalse();
    assertThat(join("").lines()).extracting(Line::text).containsExactly("");
  }

  @Test
  void headOfAnotherCableIsNotARepeatedOne() {
    String text =
        "SECRET SECTION 01 OF 02 OSLO 000077\n1. Text.\nSECRET SECTION 02 OF 02 BERN 000078\nMore.";

    assertThat(texts(text)).isEqualTo(text.lines().toList());
  }

  /** In capitals a text looks like addressees, and FM is a foreign minister. */
  @Test
  void textInCapitalsBeforeAHeadStays() {
    String text =
        """
        S E C R E T SECTION 01 OF 02 OSLO 0077
        TAGS: PGOV, NO
        SUBJECT: HERRING
        1. THE HERRING IS LATE AND NOBODY KNOWS WHY
        PAGE 02        OSLO  00077  01 OF 02  010000Z
        FM DOE AND THE MINISTER OF FISHERIES
        TO WHOM THE QUESTION WAS PUT
        DID NOT KNOW OR WOULD NOT SAY WHERE
        S E C R E T SECTION 02 OF 02 OSLO 0077
        THE HERRING WAS.""";

    assertThat(texts(text))
        .containsExactly(
            "S E C R E T SECTION 01 OF 02 OSLO 0077",
            "TAGS: PGOV, NO",
            "SUBJECT: HERRING",
            "1. THE HERRING IS LATE AND NOBODY KNOWS WHY",
            "FM DOE AND THE MINISTER OF FISHERIES",
            "TO WHOM THE QUESTION WAS PUT",
            "DID NOT KNOW OR WOULD NOT SAY WHERE",
            "THE HERRING WAS.");
  }

  /** A newspaper gives the head twice, under its own date line. */
  @Test
  void headThatIsGivenTwiceStandsOnce() {
    assertThat(
            texts(
                """
                Friday, 18 December 2009, 11:04
                S E C R E T OSLO 000077
                SIPDIS
                SUBJECT: HERRING POLICY
                Friday, 18 December 2009, 11:04
                S E C R E T OSLO 000077
                SIPDIS
                <strong>SUBJECT: HERRING POLICY</strong>
                1. (S) The herring is late.
                """))
        .containsExactly(
            "Friday, 18 December 2009, 11:04",
            "S E C R E T OSLO 000077",
            "SIPDIS",
            "SUBJECT: HERRING POLICY",
            "1. (S) The herring is late.");
  }

  /** One section alone is not the whole: its head counts the others, and nobody signed. */
  @Test
  void oneSectionOfTwoIsNotJoined() {
    assertThat(join("UNCLAS SECTION 01 OF 02 OSLO 000077\n\n1. (U) The herring is").joined())
        .isFalse();
    assertThat(isWhole("UNCLAS SECTION 01 OF 02 OSLO 000077\n\n1. (U) The herring is")).isFalse();
    assertThat(isWhole("UNCLAS SECTION 02 OF 02 OSLO 000077\n\nlate.\nROE")).isFalse();
  }

  @Test
  void sectionsAreJoinedWhereAPageLineBreaksOneOrTheLastIsSigned() {
    assertThat(join("1. (U) The herring\n\nOSLO 00000077  001.2 OF 002\n\n\nis late.").joined())
        .isTrue();
    assertThat(isWhole("UNCLAS SECTION 01 OF 02 OSLO 000077\n\n1. (U) It is late.\nROE")).isTrue();
  }

  private boolean isWhole(String text) {
    Joined joined = join(text);
    Heading heading = new HeadingReader().read(joined.lines(), 2009, new Notes());
    Prose prose = new ProseReader().read(heading.textOf(joined.lines()), new Notes());
    return joined.isWhole(heading, prose);
  }
}
