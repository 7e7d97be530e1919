package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cableway.contract.CableRecord.Reference;
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

    assertThat(notes.claims().values().stream().flatMap(List::stream))
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
