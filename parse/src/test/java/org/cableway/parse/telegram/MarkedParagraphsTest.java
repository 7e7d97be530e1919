package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.cableway.contract.CableRecord.Paragraph;
import org.junit.jupiter.api.Test;

class MarkedParagraphsTest {

  private static final String MARKED =
      """
      (SBU) SUMMARY: The lamp has been dark since Tuesday.

      (C) Nobody rows out in the storm. END SUMMARY.

      (C) THE ROCK
      ------------

      (C) The keepers ask for:
      1. A boat.
      2. A dog.

      They have asked before.
      Two more wishes
      (S//REL NATO) The dog is for the sheep.

      (C) COMMENT: We would send the boat.
      (C) The dog may wait. END COMMENT.

      (U) This message was read on the rock.
      ROE
      """;

  @Test
  void marksWithoutNumbers_beginParagraphs() {
    assertThat(Lines.prose(MARKED).paragraphs())
        .extracting(Paragraph::number, Paragraph::marking)
        .containsExactly(
            tuple(null, "SBU"),
            tuple(null, "C"),
            tuple(null, "C"),
            tuple(null, "S//REL NATO"),
            tuple(null, "C"),
            tuple(null, "C"),
            tuple(null, "U"));
  }

  @Test
  void summaryAndComments_haveNoMarksInThem() {
    Prose prose = Lines.prose(MARKED);

    assertThat(prose.summary())
        .isEqualTo("The lamp has been dark since Tuesday.\nNobody rows out in the storm.");
    assertThat(prose.comments()).containsExactly("We would send the boat.\nThe dog may wait.");
    assertThat(prose.signedBy()).containsExactly("ROE");
  }

  @Test
  void oneNumberLeftOver_countsNobodyElse() {
    assertThat(Lines.prose("1. " + MARKED).paragraphs())
        .extracting(Paragraph::number)
        .containsExactly(1, null, null, null, null, null, null);
  }

  @Test
  void marksWithinNumberedParagraphs_beginNone() {
    assertThat(
            Lines.prose(
                    "1. (C) He slept.\n\n(C) Long.\n\n(C) Sound.\n\n(C) Well.\n\n2. (C) He woke.")
                .paragraphs())
        .extracting(Paragraph::number)
        .containsExactly(1, 2);
  }

  /** The third letter of a list looks like a mark. */
  @Test
  void lettersOfAList_areNoMarks() {
    assertThat(
            Lines.prose(
                    """
                    (SBU) The keepers want three things of the harbor:
                    (A) A boat that floats in the autumn storms.
                    (B) A dog that barks at the ships by night.
                    (C) A lamp that burns in spite of the rain.

                    (SBU) They get the lamp, says the harbor master.
                    """)
                .paragraphs())
        .extracting(Paragraph::marking)
        .containsExactly("SBU", "SBU");
  }
}
