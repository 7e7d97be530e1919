package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cableway.contract.CableRecord.Reference;
import org.cableway.contract.Problem;
import org.cableway.parse.Line;
import org.cableway.parse.Notes;
import org.junit.jupiter.api.Test;

class HeadingReaderTest {

  private static final String USUAL =
      """
      C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 000610

      SIPDIS

      STATE FOR SCA/CEN, INL/AAE, EUR/WE, DRL/IL, INR/EUC,
      AND EB
      NSC FOR DOE

      E.O. 12958: DECL: 03/19/2019
      TAGS: PREL SNAR KZ
      SUBJECT: NEW BRIDGES OVER THE
      OLD RIVER

      REF: A. ASTANA 12
           B. 08 ROME 1300

      Classified By: Political Counselor Jane Q. Doe for reasons 1.4 (b) and
      (d).

      1. (C) Summary: The river rose.
      """;

  private final Notes notes = new Notes();

  @Test
  void read_usualHeading() {
    Heading heading = read(USUAL);

    assertThat(heading.level()).isEqualTo("CONFIDENTIAL");
    assertThat(heading.bodyId()).isEqualTo("09ASTANA610");
    assertThat(heading.section()).isEqualTo(1);
    assertThat(heading.sections()).isEqualTo(2);
    assertThat(heading.captions()).containsExactly("SIPDIS");
    assertThat(heading.passTo())
        .containsExactly(
            "STATE FOR SCA/CEN, INL/AAE, EUR/WE, DRL/IL, INR/EUC, AND EB", "NSC FOR DOE");
    assertThat(heading.eoNumber()).isEqualTo("12958");
    assertThat(heading.eoValue()).isEqualTo("DECL: 03/19/2019");
    assertThat(heading.tags()).containsExactly("PREL", "SNAR", "KZ");
    assertThat(heading.subject()).isEqualTo("NEW BRIDGES OVER THE OLD RIVER");
    assertThat(ids(heading)).containsExactly("09ASTANA12", "08ROME1300");
    assertThat(heading.classifierNames()).containsExactly("Jane Q. Doe");
    assertThat(heading.classifierTitle()).isEqualTo("Political Counselor");
    assertThat(heading.reasons()).containsExactly("b", "d");
    assertThat(heading.reasonSection()).isEqualTo("1.4");
    assertThat(firstOfText(heading, USUAL)).isEqualTo("1. (C) Summary: The river rose.");
    assertThat(notes.problems()).isEmpty();
  }

  @Test
  void read_linesAreClaimedForTheirFields() {
    read(USUAL);

    assertThat(notes.claims().values())
        .contains(
            "classification",
            "captions",
            "passTo",
            "declassification",
            "tags",
            "subject",
            "references",
            "classifiedBy");
  }

  /** A third of the pages have lost most of their line breaks. */
  @Test
  void read_headingWithoutLineBreaks() {
    String text =
        "S E C R E T ASTANA 000610 SIPDIS E.O. 12958: DECL: 01/04/2020 TAGS: PREL, SNAR, KZ"
            + " SUBJECT: NEW BRIDGES REF: A. ASTANA 12 B. ROME 13 CLASSIFIED BY: Jane Doe,"
            + " Ambassador, DOS. REASON: 1.4 (b), (d) 1. (C) Summary: The river rose.";

    Heading heading = read(text);

    assertThat(heading.captions()).containsExactly("SIPDIS");
    assertThat(heading.eoValue()).isEqualTo("DECL: 01/04/2020");
    assertThat(heading.tags()).containsExactly("PREL", "SNAR", "KZ");
    assertThat(heading.subject()).isEqualTo("NEW BRIDGES");
    assertThat(ids(heading)).containsExactly("09ASTANA12", "09ROME13");
    assertThat(heading.classifierNames()).containsExactly("Jane Doe");
    assertThat(heading.reasons()).containsExactly("b", "d");
    assertThat(firstOfText(heading, text)).isEqualTo("1. (C) Summary: The river rose.");
  }

  /** A newspaper printed its date on top, TAGS with commas and labels without colons. */
  @Test
  void read_newspaperEdition() {
    String text =
        """
        Tuesday, 15 December 2009, 11:19
        S E C R E T ASTANA 000610
        NOFORN
        SIPDIS
        EO 12958 DECL: 12/14/2019
        TAGS OVIP (DOE, JANE), PREL,
        KZ
        SUBJECT: (S) THE PRESIDENT’S RIVER
        Classified By: DCM Richard Roe, reasons 1.4 (b/d)
        1. (S) Summary: It rose.""";

    Heading heading = read(text);

    assertThat(heading.captions()).containsExactly("NOFORN", "SIPDIS");
    assertThat(heading.markings()).containsExactly("NOFORN");
    assertThat(heading.tags()).containsExactly("OVIP", "DOE, JANE", "PREL", "KZ");
    assertThat(heading.subject()).isEqualTo("(S) THE PRESIDENT’S RIVER");
    assertThat(heading.plainSubject()).isEqualTo("THE PRESIDENT’S RIVER");
    assertThat(heading.classifierNames()).containsExactly("Richard Roe");
    assertThat(firstOfText(heading, text)).isEqualTo("1. (S) Summary: It rose.");
  }

  @Test
  void read_lowerCaseCable() {
    Heading heading =
        read(
            """
            C o n f i d e n t i a l astana 000610
            Sipdis
            E.o. 12958: decl: after the flood
            Tags: prel, snar,
            kz
            Subject: new bridges over
            the river
            Ref: a. 08 state 201650
            b. astana 12
            Classified By: dcm jane doe
            for reasons 1.4 (b), (d).

            1. (U) The river rose.""");

    assertThat(heading.captions()).containsExactly("SIPDIS");
    assertThat(heading.eoValue()).isEqualTo("decl: after the flood");
    assertThat(heading.tags()).containsExactly("PREL", "SNAR", "KZ");
    assertThat(heading.subject()).isEqualTo("new bridges over the river");
    assertThat(ids(heading)).containsExactly("08STATE201650", "09ASTANA12");
    assertThat(heading.classifierNames()).containsExactly("jane doe");
  }

  /** The telegrams of the seventies have no Classified By and mark their text without brackets. */
  @Test
  void read_telegramOfTheSeventies() {
    Heading heading =
        read(
            """
            C O N F I D E N T I A L SECTION 1 OF 3 RIYADH 0905
            EXDIS
            E.O. 12065: RDS-4 6/5/99 (DOE, JANE H.) OR-M
            TAGS: PEPR, EG, IS
            SUBJ: RIVERS OF THE NORTH
            REF: CAIRO 12
            1. C - ENTIRE TEXT.
            2. SUMMARY: THEY ROSE.""");

    assertThat(heading.captions()).containsExactly("EXDIS");
    assertThat(heading.eoNumber()).isEqualTo("12065");
    assertThat(heading.eoValue()).isEqualTo("RDS-4 6/5/99 (DOE, JANE H.) OR-M");
    assertThat(heading.tags()).containsExactly("PEPR", "EG", "IS");
    assertThat(heading.subject()).isEqualTo("RIVERS OF THE NORTH");
    assertThat(heading.textFrom()).isEqualTo(6);
  }

  /** Two message forms break Classified By in the middle of a word. */
  @Test
  void read_wordsCutAtTheFixedColumn() {
    String line = "Classified By: Classified by Deputy Political Counselor Richard T. Roew";
    assertThat(line).hasSize(71);

    Heading heading =
        read("SUBJECT: RIVERS\n\n" + line + "\nood, reasons 1.4 (b) and (d).\n\n1. X");

    assertThat(heading.classifierNames()).containsExactly("Richard T. Roewood");
    assertThat(heading.reasons()).containsExactly("b", "d");
  }

  @Test
  void read_pageMarkInsideTheHeading() {
    Heading heading =
        read(
            "TAGS: PREL, KZ BAKU 00000478 001.2 OF 003\nSUBJECT: RIVERS\n"
                + "REF: A. ROME 12 BAKU 00000478 002 OF 003 B. ROME 13\n\n1. (C) They rose.");

    assertThat(heading.tags()).containsExactly("PREL", "KZ");
    assertThat(ids(heading)).containsExactly("09ROME12", "09ROME13");
  }

  /** The joiner took a page line away: the numbers of the lines tell. */
  @Test
  void read_subjectGoesOnBehindAPageLine() {
    List<Line> lines =
        List.of(
            new Line(1, Line.Zone.BODY, "SUBJECT: BRIDGES OVER"),
            new Line(2, Line.Zone.BODY, "THE RIVER"),
            new Line(3, Line.Zone.BODY, ""),
            new Line(5, Line.Zone.BODY, "AND THE LAKE"),
            new Line(6, Line.Zone.BODY, ""),
            new Line(7, Line.Zone.BODY, "1. (C) They rose."));

    Heading heading = new HeadingReader().read(lines, 2009, notes);

    assertThat(heading.subject()).isEqualTo("BRIDGES OVER THE RIVER AND THE LAKE");
    assertThat(heading.textFrom()).isEqualTo(5);
  }

  @Test
  void read_subjectStopsAtRuleHeadlineAndParagraph() {
    assertThat(read("SUBJECT: RIVERS\n-----------\n1. SUMMARY").subject()).isEqualTo("RIVERS");
    assertThat(read("SUBJECT: RIVERS\nSUMMARY\n-------").subject()).isEqualTo("RIVERS");
    assertThat(read("SUBJECT: RIVERS\n1. Summary. They").subject()).isEqualTo("RIVERS");
    assertThat(read("SUBJECT:\n\nRIVERS\n1.(SBU) They").subject()).isEqualTo("RIVERS");
    assertThat(read("SUBJECT: RIVERS OF THE US-\nMEXICAN BORDER\n\nThey").subject())
        .isEqualTo("RIVERS OF THE US-MEXICAN BORDER");
  }

  /** A note about the subject line is not the subject line. */
  @Test
  void read_correctedCopyNote() {
    Heading heading =
        read("C O R R E C T E D COPY//SUBJECT LINE//////\n\nNOFORN\n\nTAGS PREL\nSUBJECT: RIVERS");

    assertThat(heading.captions()).containsExactly("CORRECTED COPY", "NOFORN");
    assertThat(heading.subject()).isEqualTo("RIVERS");
  }

  @Test
  void read_orderInMidLineAndWithAZero() {
    assertThat(read("DEPT FOR WHA/BSC E.O. 12958: DECL: 11/22/2012\nTAGS: BR").eoValue())
        .isEqualTo("DECL: 11/22/2012");
    assertThat(read("E.0. 12958: N/A\nTAGS: BR").eoValue()).isEqualTo("N/A");
    assertThat(read("E.O.12356: DECL: OADR\nTAGS: BR").eoNumber()).isEqualTo("12356");
    assertThat(read("E. O. 11652: GDS\nTAGS: BR").eoValue()).isEqualTo("GDS");
  }

  /** Text that follows the reasons at once is no part of Classified By. */
  @Test
  void read_textRunsOnBehindTheReasons() {
    String text =
        "SUBJECT: RIVERS\nCLASSIFIED BY: Jane Doe, Ambassador. REASON: 1.4 (a), (b) Summary\n- - -";

    Heading heading = read(text);

    assertThat(heading.classifiedBy()).endsWith("REASON: 1.4 (a), (b)");
    assertThat(firstOfText(heading, text)).isEqualTo("Summary");
  }

  @Test
  void read_declassifyOnBehindAMarking() {
    Heading heading =
        read(
            """
            SUBJECT: RIVERS

            Classified By: Derived from Multiple Sources

            SECRET//FGI//NOFORN

            Declassify on: Source marked 25X1-human, Date of
            source: June 18, 2009

            1. (S) They rose.""");

    assertThat(heading.declassifyOn())
        .isEqualTo("Source marked 25X1-human, Date of source: June 18, 2009");
    assertThat(heading.classifierNames()).isEmpty();
    assertThat(heading.markings()).contains("FGI", "NOFORN");
  }

  @Test
  void read_handlingNoteBetweenSubjectAndReferences() {
    Heading heading =
        read(
            "SUBJECT: RIVERS\n\nSENSITIVE BUT UNCLASSIFIED--PLEASE PROTECT ACCORDINGLY\n\n"
                + "REF: ROME 12\n\n1. (SBU) They rose.");

    assertThat(heading.subject()).isEqualTo("RIVERS");
    assertThat(heading.captions()).containsExactly("SENSITIVE");
    assertThat(ids(heading)).containsExactly("09ROME12");
  }

  /** What a publisher cut short ends there; behind the dots stands another cable. */
  @Test
  void read_cutCableEndsAtItsDots() {
    Heading heading = read("TAGS: KZ\nSUBJECT: RIVERS\n ...\n\nClassified By: Jane Doe, 1.4 (b)");

    assertThat(heading.subject()).isEqualTo("RIVERS");
    assertThat(heading.classifiedBy()).isNull();
  }

  @Test
  void read_fieldsThatDoNotReadAreProblems() {
    read("TAGS:\n\nSUBJECT: RIVERS\nClassified By: XXXXXXXXXXXX\n\n1. (C) They rose.");

    assertThat(notes.problems().stream().map(Problem::code))
        .contains(
            "classification.no-line",
            "tags.empty",
            "classifiedBy.no-name",
            "classifiedBy.no-reason");
  }

  @Test
  void read_nothing() {
    Heading heading = new HeadingReader().read(List.of(), 2009, notes);

    assertThat(heading.subject()).isNull();
    assertThat(heading.textOf(List.of())).isEmpty();
  }

  private Heading read(String text) {
    return new HeadingReader().read(Lines.of(text), 2009, notes);
  }

  private static List<String> ids(Heading heading) {
    return heading.references().stream().map(Reference::id).toList();
  }

  private static String firstOfText(Heading heading, String text) {
    return heading.textOf(Lines.of(text)).get(0).text();
  }
}
