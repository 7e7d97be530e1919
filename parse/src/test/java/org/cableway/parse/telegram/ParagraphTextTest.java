package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.cableway.contract.CableRecord.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of paragraphs, without what stands between them. */
class ParagraphTextTest {

  @Test
  void headingsBetweenParagraphs_belongToNone() {
    assertThat(
            Lines.prose(
                    """
                    1. (C) The lake froze.
                    FISH UNDER THE ICE
                    ------------------
                    2. (C) They live.

                    More on Fish

                    3. (C) They eat.
                    What the Fish Eat

                    4. (C) Ice.

                    ------
                    Boats
                    ------- --

                    5. (C) They wait. Comment --------
                    """)
                .paragraphs())
        .extracting(Paragraph::text)
        .containsExactly(
            "The lake froze.", "They live.", "They eat.", "Ice.", "They wait. Comment");
  }

  /** Some mailers put a blank line between any two lines of a heading. */
  @Test
  void headingsWithGaps_belongToNone() {
    assertThat(
            Lines.prose(
                    """
                    1. (C) The lake froze.


                    FISHING QUOTAS:

                    PIKE, PERCH, AND THE REST

                    -------------------------

                    2. (C) They live.

                    ICE

                    ---

                    3. (C) It is thick. The list:

                    - perch

                    ---------

                    Winter Boats

                    ---------

                    4. (C) They wait.
                    """)
                .paragraphs())
        .extracting(Paragraph::text)
        .containsExactly(
            "The lake froze.", "They live.", "It is thick. The list:\n- perch", "They wait.");
  }

  @Test
  void labelAtTheStart_isTheHeading() {
    assertThat(
            Lines.prose(
                    """
                    1. (C) SUMMARY AND COMMENT: The lake froze.
                    2. (C) Bio note: He skates.
                    3. (C) FISHERMEN: They wait for the thaw.
                    4. (C) The lake thawed.
                    """)
                .paragraphs())
        .extracting(Paragraph::heading, Paragraph::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("SUMMARY AND COMMENT", "The lake froze."),
            org.assertj.core.groups.Tuple.tuple("Bio note", "He skates."),
            org.assertj.core.groups.Tuple.tuple("FISHERMEN", "They wait for the thaw."),
            org.assertj.core.groups.Tuple.tuple(null, "The lake thawed."));
  }

  @Test
  void markBehindTheLabel_isTheMark() {
    assertThat(
            Lines.prose("1. Summary and comment. (C) The lake froze.\n\n2. (C) They live.\n")
                .paragraphs())
        .extracting(Paragraph::marking, Paragraph::heading, Paragraph::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("C", "Summary and comment", "The lake froze."),
            org.assertj.core.groups.Tuple.tuple("C", null, "They live."));
  }

  /** A short last line of capitals and small words looks like a heading that clings to it. */
  @Test
  void lastLineOfABracket_isNoHeading() {
    assertThat(
            Lines.prose(
                    """
                    1. (C) The lake froze. (COMMENT:
                    Late, again. END COMMENT.)

                    2. (C) They live.
                    """)
                .paragraphs())
        .extracting(Paragraph::text)
        .containsExactly("The lake froze. (COMMENT: Late, again. END COMMENT.)", "They live.");
  }

  /** White space of a table or a mailer, and rules that have come into a line. */
  @ParameterizedTest
  @CsvSource({
    "'The  lake \tfroze.', 'The lake froze.'",
    "'The\u00a0lake ------ froze.', 'The lake froze.'",
    "'The lake -=-=-= froze.', 'The lake -=-=-= froze.'",
    "'The --- lake  froze.', 'The --- lake froze.'"
  })
  void gapsWithinALine_areOneBlank(String line, String text) {
    assertThat(Lines.prose("1. (C) " + line + "\n").paragraphs())
        .extracting(Paragraph::text)
        .containsExactly(text);
  }

  @Test
  void redactions_areCountedInEveryForm() {
    assertThat(Redactions.in("XXXXXXXXXXXX and xxxxx's XXXXXXXXXXXx met [NAME REMOVED] and [...]."))
        .isEqualTo(4);
  }
}
