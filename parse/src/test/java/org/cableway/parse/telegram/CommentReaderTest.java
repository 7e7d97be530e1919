package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where comments begin and end. */
class CommentReaderTest {

  @Test
  void bracketedComments_areFound() {
    assertThat(
            Lines.prose(
                    """
                    1. (C) He smiled. (Comment: He seldom does. End comment.) He left
                    (Embassy Comment: By (the) back door.) and came back. [COMMENT. Late.
                    END COMMENT.]
                    """)
                .comments())
        .containsExactly("He seldom does.", "By (the) back door.", "Late.");
  }

  @Test
  void commentParagraph_withoutEnd_endsWithItsParagraph() {
    assertThat(
            Lines.prose(
                    """
                    1. (C) Comment: The ferry pays.

                    2. (C) It sails at noon.
                    HEATH
                    """)
                .comments())
        .containsExactly("The ferry pays.");
  }

  @Test
  void commentOverParagraphs_endsWithItsCloser() {
    assertThat(
            Lines.prose(
                    "1. (C) COMMENT: The ferry\npays.\n\n2. (C) It is full. END COMMENT.\nHEATH")
                .comments())
        .containsExactly("The ferry pays.\nIt is full.");
  }

  @Test
  void commentUnderAHeading_endsWithItsSection() {
    assertThat(
            Lines.prose(
                    """
                    1. (C) He left.

                    Comment
                    -------

                    2. (C) The ferry pays.

                    3. (C) It is full.

                    Next steps
                    ----------

                    4. (C) A second ferry.
                    """)
                .comments())
        .containsExactly("The ferry pays.\nIt is full.");
  }

  /** Slashes make a heading, with or without blank lines around it. */
  @Test
  void commentBetweenSlashes_needsNoBlankLine() {
    assertThat(
            Lines.prose(
                    "1. (C) The lake froze.\n//COMMENT//\n2. (C) The ferry stays where it is.\nQUENBY")
                .comments())
        .containsExactly("The ferry stays where it is.");
  }

  @Test
  void wordsAboutComments_areNone() {
    assertThat(
            Lines.prose("1. (C) He had no comment: the press asked.\nHis comment. Was short.")
                .comments())
        .isEmpty();
  }

  @Test
  void minimizeConsidered_belongsToNoComment() {
    assertThat(
            Lines.prose(
                    """
                1. (C) The lake froze.

                -------
                COMMENT
                -------

                2. (C) It will thaw.

                3. (U) Oslo minimize considered.
                """)
                .comments())
        .containsExactly("It will thaw.");
  }

  @Test
  void wordsAboutTheTelegram_belongToNoComment() {
    assertThat(
            Lines.prose(
                    """
                    1. (C) The lake froze.

                    -------
                    COMMENT
                    -------

                    2. (C) It will thaw.

                    3. (U) Embassy Oslo coordinated this cable
                    with Bergen.
                    """)
                .comments())
        .containsExactly("It will thaw.");
  }

  /** Some posts begin with points: what to know, and what they think of it. */
  @Test
  void pointsAboveAllParagraphs_endAtTheFirst() {
    assertThat(
            Lines.prose(
                    """
                    KEY POINTS

                    -- The lake froze.

                    COMMENT

                    -- It will thaw.

                    1. (C) On Monday the lake froze.
                    """)
                .comments())
        .containsExactly("-- It will thaw.");
  }

  @Test
  void commentWithinASummary_endsWithIt() {
    assertThat(
            Lines.prose(
                    """
                    1. (C) SUMMARY. The lake froze. Comment: It will thaw. END
                    SUMMARY.

                    2. (C) On Monday the lake froze.
                    """)
                .comments())
        .containsExactly("It will thaw.");
  }

  @Test
  void headingBetweenSlashes_isOne() {
    assertThat(Lines.prose("1. (C) It sails.\n\n//COMMENT//\n\n2. (C) It pays.").comments())
        .containsExactly("It pays.");
  }

  @Test
  void headingAndLabel_areOne() {
    assertThat(
            Lines.prose("1. (C) It sails.\n\n//COMMENT//\n\n2. (C) Comment: It pays.").comments())
        .containsExactly("It pays.");
  }

  @Test
  void commentOfSomeOffice_isOne() {
    assertThat(Lines.prose("1. (C) BIO COMMENT: He owns it.\n\n2. (C) It sails.").comments())
        .containsExactly("He owns it.");
    assertThat(Lines.prose("1. (C) (Note and comment: His. End note and comment.)").comments())
        .containsExactly("His.");
  }

  /** The line break falls between END and COMMENT: no second comment begins there. */
  @Test
  void sentenceBehindACloserOfTwoLines_isNone() {
    assertThat(
            Lines.prose("1. (C) It sails. (COMMENT: Late. END\nCOMMENT.) The captain rows.")
                .comments())
        .containsExactly("Late.");
  }

  @Test
  void addressBehindAComment_isNoPartOfIt() {
    assertThat(
            Lines.prose(
                    "1. (C) Comment: It pays.\n\nVisit the Forum of Ferries at\n"
                        + "http://www.ferries.example/forum\n\nHEATH")
                .comments())
        .containsExactly("It pays.");
  }
}
