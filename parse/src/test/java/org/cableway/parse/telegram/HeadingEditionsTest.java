package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cableway.contract.CableRecord.Reference;
import org.cableway.parse.Line;
import org.cableway.parse.Notes;
import org.junit.jupiter.api.Test;

/** What editors and their machines make of a heading: gaps, lines ahead, labels twice. */
class HeadingEditionsTest {

  private final Notes notes = new Notes();

  @Test
  void subject_goesOnBehindAGapWhereALabelFollows() {
    assertThat(
            read("SUBJECT: THE FERRY SAILS AGAIN, WITH ITS OLD CAPTAIN\n\nTO OSLO\n\nREF: OSLO 1")
                .subject())
        .isEqualTo("THE FERRY SAILS AGAIN, WITH ITS OLD CAPTAIN TO OSLO");
  }

  @Test
  void subject_endsAtAGapBeforeANoteOrAnInstruction() {
    String subject = "SUBJECT: THE FERRY SAILS AGAIN, WITH ITS OLD CAPTAIN\n\n";
    String whole = "THE FERRY SAILS AGAIN, WITH ITS OLD CAPTAIN";

    assertThat(read(subject + "This is an action request.\n\nREF: OSLO 1").subject())
        .isEqualTo(whole);
    assertThat(read(subject + "EUR FOR JANE DOE\n\nREF: OSLO 1").subject()).isEqualTo(whole);
    assertThat(read("SUBJECT: FERRIES\n\nTO OSLO\n\nREF: OSLO 1").subject()).isEqualTo("FERRIES");
  }

  /** A word in front of FOR is a receiver only where an office or a post may have such a name. */
  @Test
  void subject_goesOnBehindAGapWhereItsRestLeans() {
    assertThat(read("SUBJECT: FERRIES\n\nOF THE NORTH\n\nREF: OSLO 1").subject())
        .isEqualTo("FERRIES OF THE NORTH");
    String subject = "SUBJECT: THE FERRY SAILS AGAIN, WITH ITS OLD\n\n";
    assertThat(read(subject + "PASSENGERS FOR LUNCH\n\nREF: OSLO 1").subject())
        .endsWith("ITS OLD PASSENGERS FOR LUNCH");
    assertThat(read(subject + "BRUSSELS FOR JANE DOE\n\nREF: OSLO 1").subject())
        .endsWith("ITS OLD");
  }

  @Test
  void tags_goOnBehindAGapInALineOfKnownCodes() {
    assertThat(read("TAGS: PREL, PGOV, NO\n\nKDEM\nSUBJECT: FERRIES").tags())
        .containsExactly("PREL", "PGOV", "NO", "KDEM");
  }

  /** A mark or a headline behind a bare label is no text yet. */
  @Test
  void subject_belowItsLabelMayLookLikeText() {
    assertThat(read("SUBJECT:\n(C) FERRIES\nREF:\nOSLO 12\n\n1. (C) They sail.").references())
        .hasSize(1);
    assertThat(read("SUBJECT:\n(C) FERRIES\n\n1. (C) They sail.").subject())
        .isEqualTo("(C) FERRIES");
    assertThat(read("SUBJECT:\nACTION REQUEST: FERRIES\nREF: OSLO 12").subject())
        .isEqualTo("ACTION REQUEST: FERRIES");
  }

  @Test
  void declassification_withoutItsOrderOrBelowIt() {
    assertThat(read("DECL: 04/09/2019\nTAGS: PREL\nSUBJECT: FERRIES").eoValue())
        .isEqualTo("DECL: 04/09/2019");
    Heading heading = read("E.O. 12958:\nDECL: 04/09/2019\nTAGS: PREL\nSUBJECT: FERRIES");
    assertThat(heading.eoNumber()).isEqualTo("12958");
    assertThat(heading.eoValue()).isEqualTo("DECL: 04/09/2019");
  }

  @Test
  void labels_deepInTheLineCount() {
    assertThat(read("          TAGS: PREL\n          SUBJECT: FERRIES").subject())
        .isEqualTo("FERRIES");
  }

  @Test
  void captions_aheadOfTheLevelCount() {
    Heading heading = read("SIPDIS\nC O N F I D E N T I A L OSLO 000077\n\nTAGS: PREL");

    assertThat(heading.captions()).containsExactly("SIPDIS");
    assertThat(heading.classificationLine()).isEqualTo("C O N F I D E N T I A L OSLO 000077");
  }

  @Test
  void dateLine_isReadForTheDate() {
    read("Friday, 18 December 2009, 11:04\nS E C R E T OSLO 000077\nTAGS PREL, NO");

    assertThat(notes.claims()).containsEntry(1, List.of("created"));
  }

  @Test
  void passingInstructions_begunByANameOrAListOfOffices() {
    assertThat(
            read("UNCLAS OSLO 000077\n\nOSD COL JANE Q. DOE\nJCS FOR LTC JOHN ROE\n\nTAGS: PREL")
                .passTo())
        .containsExactly("OSD COL JANE Q. DOE", "JCS FOR LTC JOHN ROE");
    assertThat(read("UNCLAS OSLO 000077\n\nEUR, PM, H\n\nTAGS: PREL").passTo())
        .containsExactly("EUR, PM, H");
  }

  /** Behind Classified By, each item under a label of its own, the first one no cable. */
  @Test
  void references_eachUnderItsLabel() {
    Heading heading =
        read(
            "SUBJECT: FERRIES\n\nClassified By: Jane Doe, 1.4 (b)\n\n"
                + "REF A MINISTER'S LETTER TO THE CAPTAIN\nREF B OSLO 12\n\n1. (C) They sail.");

    assertThat(heading.references())
        .extracting(Reference::bullet, Reference::id)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("A", null),
            org.assertj.core.groups.Tuple.tuple("B", "09OSLO12"));
  }

  @Test
  void referencesSaidTwice_countOnce() {
    assertThat(
            read("SUBJECT: FERRIES\nREF: OSLO 00012\n\nREF: Oslo 00012\n\n1. (C) They sail.")
                .references())
        .hasSize(1);
  }

  @Test
  void subjectSaidTwice_isClaimedAndNotAdded() {
    Heading heading =
        read(
            "SUBJECT: FERRIES\n\nClassified By: Jane Doe, 1.4 (b)\n\nSUBJ: Ferries\n\n"
                + "1. (C) They sail.");

    assertThat(heading.subject()).isEqualTo("FERRIES");
    assertThat(notes.claims()).containsKey(5);
  }

  @Test
  void plainSubject_hasNoMarkAtEitherEnd() {
    assertThat(read("SUBJECT: (C) FERRIES (S/NF)").plainSubject()).isEqualTo("FERRIES");
    assertThat(read("subject: ferries (s)").plainSubject()).isEqualTo("ferries");
    assertThat(read("SUBJECT: FERRIES (C-XX9-00140)").plainSubject())
        .isEqualTo("FERRIES (C-XX9-00140)");
  }

  @Test
  void classifier_isParagraphToo() {
    String text =
        "SUBJECT: FERRIES\n\n1. (U) Classified by Jane Doe, 1.4 (d).\n\n2. (C) They sail.";
    Heading heading = read(text);

    assertThat(heading.classifierNames()).containsExactly("Jane Doe");
    assertThat(heading.textOf(Lines.of(text)).stream().map(Line::text).toList())
        .startsWith("1. (U) Classified by Jane Doe, 1.4 (d).");
  }

  @Test
  void classifier_isFoundBehindTheFirstParagraph() {
    Heading heading =
        read(
            "SUBJECT: FERRIES\n\n1. (U) See paragraph 3.\n\n"
                + "2. (U) Classified by Consul Jane Doe, reasons\n1.4 (b) and (d).\n3. (C) They sail.");

    assertThat(heading.classifierNames()).containsExactly("Jane Doe");
    assertThat(heading.reasons()).containsExactly("b", "d");
  }

  @Test
  void classifiedBy_endsBeforeDeclassifyOn() {
    Heading heading =
        read(
            "SUBJECT: FERRIES\n\nClassified By: Derived from Multiple Sources\n"
                + "Declassify on: Source marked 25X1-human\n\n1. (C) They sail.");

    assertThat(heading.classifiedBy()).isEqualTo("Derived from Multiple Sources");
    assertThat(heading.classifierNames()).isEmpty();
    assertThat(heading.declassifyOn()).isEqualTo("Source marked 25X1-human");
    assertThat(notes.problems()).extracting("code").doesNotContain("classifiedBy.no-name");
  }

  @Test
  void correctedCopy_alsoWhereALetterPairIsLost() {
    assertThat(
            read("UNCLAS OSLO 000077\n\nC O R R E C T COPY - ADDRESSEES ADDED\n\nTAGS: PREL")
                .captions())
        .isEqualTo(List.of("CORRECTED COPY"));
  }

  private Heading read(String text) {
    return new HeadingReader().read(Lines.of(text), 2009, notes);
  }
}
