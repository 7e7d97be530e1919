package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.cableway.contract.CableRecord.Paragraph;
import org.junit.jupiter.api.Test;

class UnnumberedParagraphsTest {

  @Test
  void textThatCountsNothing_hasParagraphs() {
    assertThat(
            Lines.prose(
                    """
                    I commend the lighthouse keepers for their
                    letters from the rock.

                    They were read aloud in three capitals.

                    Best,

                    ROE
                    """)
                .paragraphs())
        .extracting(Paragraph::number, Paragraph::text)
        .containsExactly(
            tuple(null, "I commend the lighthouse keepers for their letters from the rock."),
            tuple(null, "They were read aloud in three capitals."));
  }

  @Test
  void pointsAheadOfTheFirstNumber_areParagraphs() {
    assertThat(
            Lines.prose(
                    """
                    ----------
                    KEY POINTS
                    ----------

                    (C) The lamp has been dark since Tuesday night.

                    End key points.

                    1. (C) The keeper slept.
                    ROE
                    """)
                .paragraphs())
        .extracting(Paragraph::number, Paragraph::marking, Paragraph::text)
        .containsExactly(
            tuple(null, "C", "The lamp has been dark since Tuesday night."),
            tuple(1, "C", "The keeper slept."));
  }

  @Test
  void namesRedactionsAndHeadings_areNone() {
    assertThat(
            Lines.prose("FROM THE MINISTER TO ALL LIGHTHOUSES\n\nXXXXXXXXXXXX.\n\n1. (C) He slept.")
                .paragraphs())
        .hasSize(1);
  }
}
