package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cableway.contract.CableRecord.Reference;
import org.cableway.contract.Problem;
import org.cableway.parse.Line;
import org.cableway.parse.Notes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What real headings do besides the usual. */
class HeadingOdditiesTest {

  private final Notes notes = new Notes();

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

  /** Some mark each line of the heading, label and all. */
  @Test
  void read_marksBeforeLabels() {
    Heading heading =
        read(
            "(U) TAGS: PREL, KZ\n(C) SUBJECT: RIVERS AND\nLAKES\n(U) REF: ROME 12\n\n"
                + "CLASSIFIED: Ambassador Ann Heath, reason 1.4 (b)\n\n1. (C) They rose.");

    assertThat(heading.tags()).containsExactly("PREL", "KZ");
    assertThat(heading.subject()).isEqualTo("RIVERS AND LAKES");
    assertThat(ids(heading)).containsExactly("09ROME12");
    assertThat(heading.classifierNames()).containsExactly("Ann Heath");
  }

  /** The line break before a label is lost in many copies, and the blank with it. */
  @Test
  void read_labelGluedToTheSubject() {
    Heading heading = read("SUBJECT - RIVERS ROSEREF: ROME 12\n\n1. (C) They rose.");

    assertThat(heading.subject()).isEqualTo("RIVERS ROSE");
    assertThat(ids(heading)).containsExactly("09ROME12");
  }

  @Test
  void read_markBehindTheLabel_staysBeforeTheSubject() {
    assertThat(read("SUBJECT (C): RIVERS\n\n1. (C) X").subject()).isEqualTo("(C) RIVERS");
  }

  @Test
  void read_debrisOfMarkupBehindTheSubject() {
    assertThat(read("SUBJECT: RIVERS\n <\n\n1. (C) They rose.").subject()).isEqualTo("RIVERS");
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

  /** Where a page has lost its blank lines, the case tells a note from the subject. */
  @Test
  void read_subjectInCapitalsStopsAtANote() {
    Heading heading =
        read(
            "SUBJECT: BRIDGES OVER THE RIVER\nThis cable was drafted with Embassy Oslo.\n1. (C) They rose.");

    assertThat(heading.subject()).isEqualTo("BRIDGES OVER THE RIVER");
  }

  /** A blank line cuts a subject that is in want of more, where a label is still to come. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "IN OUR WORDS: ARE THE HARBOR'S\n\nKEEPERS BETTER PARTNERS FOR US?",
        "OF THE\nMINISTER OF LIGHTHOUSES AND THE CHIEF OF THE NORTHERN\n\nSTAFF OF KEEPERS",
        "BRIDGES OVER THE RIVER\nAND THE LAKE"
      })
  void read_subjectGoesOnBehindAGap(String subject) {
    Heading heading = read("SUBJECT: " + subject + "\nREF: OSLO 12\n\n1. (C) They rose.");

    assertThat(heading.subject()).isEqualTo(subject.replaceAll("\\s+", " "));
    assertThat(ids(heading)).containsExactly("09OSLO12");
  }

  /** The third letter of a list looks like a portion mark. */
  @Test
  void read_lettersOfReferencesInBrackets() {
    Heading heading =
        read(
            "REF: (A) OSLO 12\n(B) ROME 13\n(C) A letter of the keepers\n(D) OSLO 14\n\n"
                + "Classified By: Ulla Quenby for reasons 1.4 (b) and\n- (d).\n\n1. (C) They rose.");

    assertThat(heading.references())
        .extracting(Reference::bullet)
        .containsExactly("A", "B", "C", "D");
    assertThat(heading.reasons()).containsExactly("b", "d");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ulla Quenby. Reasons 1.\n\n4 (b/d).",
        "Ulla Quenby, Office\n\nof Harbors.\nREASON: 1.4 (b), (d)",
        "Ulla Quenby for reasons 1.4 (b)\nand ( d)"
      })
  void read_classifiedByGoesOnBehindAGap(String block) {
    Heading heading = read("SUBJECT: RIVERS\n\nClassified By: " + block + "\n\n1. (C) They rose.");

    assertThat(heading.classifierNames()).containsExactly("Ulla Quenby");
    assertThat(heading.reasons()).containsExactly("b", "d");
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
