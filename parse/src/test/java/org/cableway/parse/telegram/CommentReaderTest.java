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

  @Test
  void wordsAboutComments_areNone() {
    assertThat(
            Lines.prose("1. (C) He had no comment: the press asked.\nHis comment. Was short.")
                .comments())
        .isEmpty();
  }
}
