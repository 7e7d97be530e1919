package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cableway.contract.CableRecord.Paragraph;
import org.junit.jupiter.api.Test;

/** Paragraphs told from lists, years and other numbers at the start of a line. */
class NumberingTest {

  @Test
  void marksOfEveryForm_areRead() {
    assertThat(
            markings(
                """
            1. (C) The bridge is open.
            2.(S/NF) The tunnel is not.
            3.  (S//REL NORWAY,
            DENMARK) Nor is the ferry.
            4) (U) The road was paved.
            5 (SBU) It rained.
            6. C) It snowed.
            7, (C NF) It froze.
            (8) (c) It thawed.
            9. (/Rel UK) It dried.
            10. (N/SF) It burned.
            """))
        .containsExactly(
            "C", "S/NF", "S//REL NORWAY, DENMARK", "U", "SBU", "C", "C NF", "c", "/Rel UK", "N/SF");
  }

  /** Older telegrams mark the whole text, with or without brackets. */
  @Test
  void entireText_isTheMarkOfItsParagraph() {
    assertThat(markings("1. (C - ENTIRE TEXT).\n\n2. THE DAM HOLDS.")).containsExactly("C", null);
    assertThat(markings("1. SECRET - ENTIRE TEXT.\n\n2. THE DAM HOLDS."))
        .containsExactly("SECRET", null);
  }

  @Test
  void pilcrowsAndTheirRemains_areSkipped() {
    assertThat(numbers("\u00b61. (C) The mill turns.\n\uFFFD2. (C) It stops.\n?3. (C) It turns."))
        .containsExactly(1, 2, 3);
  }

  @Test
  void listInBrackets_isNone() {
    assertThat(
            numbers(
                """
            1. (C) The mayor wants:

            1) a harbour
            2) a school

            2. (C) He will get:

            1. a quay

            2. a shed

            3. (C) He is content.
            """))
        .containsExactly(1, 2, 3);
  }

  /** Marks alone do not make a paragraph of what counts anew in another style. */
  @Test
  void markedList_isNone() {
    assertThat(
            numbers(
                """
            1. (S/NF) The questions are these.

            A. (U) Water

            1) (S/NF) Who owns the well?

            2) (S/NF) Who digs?

            2. (U) Reply by Friday.
            """))
        .containsExactly(1, 2);
  }

  @Test
  void listThatGoesOnWhereTheParagraphStopped_isNone() {
    assertThat(
            numbers(
                """
            1. (C) First.
            2. (C) The letter says:
            1. Dear sir.
            2. We ask for rain.
            3. We thank you.
            3. (C) The letter ends.
            """))
        .containsExactly(1, 2, 3);
  }

  /** The sentence before runs over the line break into a year or a day. */
  @Test
  void yearAtTheStartOfALine_isNone() {
    assertThat(
            numbers(
                """
            1. (C) The dam was begun in April
            2. Nobody knew of it before May
            2007. Engineers agree that it holds.
            3.5 percent of it is clay.
            """))
        .containsExactly(1);
  }

  /** In a text without marks, whole paragraphs of which are cut out. */
  @Test
  void numberBelowARedaction_stands() {
    assertThat(
            numbers(
                """
            1. SUMMARY

            The topics of the week.

            2. The ferry was late.
            XXXXXXXXXXXX
            5. The bridge was open.
            """))
        .containsExactly(1, 2, 5);
  }

  @Test
  void skippedAndRepeatedNumbers_stand() {
    assertThat(numbers("1. (C) A.\n\n2. (C) B.\n\n2. (C) C.\n\n5. (C) D.\n\n6. (C) E."))
        .containsExactly(1, 2, 2, 5, 6);
  }

  @Test
  void paragraphsWithoutMarks_areTakenInSequence() {
    assertThat(
            numbers(
                """
            1. THE ICE MELTS.

            2. THE PILOTS NOTE:

            1. DEEP WATER.

            2. WARM WIND.

            3. THE ICE IS GONE. IT
            4. WAS THIN.
            """))
        .containsExactly(1, 2, 3);
  }

  /** Cables that have lost their line breaks. */
  @Test
  void numberInMidLine_counts_whereItIsDue() {
    assertThat(numbers("1. (C) One, see paragraph 2. (C) Or so. 2. (C) Two. 4. (C) Four."))
        .containsExactly(1, 2, 4);
  }

  @Test
  void lostNumber_isFoundByTheMark() {
    List<Paragraph> paragraphs =
        Lines.prose(
                """
                1. (C) The first paragraph is as it should be.

                Q (C) The second has a damaged sign for a number, and goes on for a while.

                3. (C) The third.
                """)
            .paragraphs();

    assertThat(paragraphs).extracting(Paragraph::number).containsExactly(1, null, 3);
    assertThat(paragraphs.get(1).marking()).isEqualTo("C");
  }

  @Test
  void redactedParagraph_counts() {
    assertThat(numbers("1. (C) The clerk spoke.\n\n2. xxxxxxxxxxxx\n\n3. (C) He left."))
        .containsExactly(1, 2, 3);
  }

  @Test
  void roundBracketsCount_whereNothingElseDoes() {
    assertThat(numbers("1) THE FLEET SAILED.\n\n2) IT CAME BACK.\n\n3) IT SAILED."))
        .containsExactly(1, 2, 3);
  }

  private static List<Integer> numbers(String text) {
    return Lines.prose(text).paragraphs().stream().map(Paragraph::number).toList();
  }

  private static List<String> markings(String text) {
    return Lines.prose(text).paragraphs().stream().map(Paragraph::marking).toList();
  }
}
