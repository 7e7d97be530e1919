package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a summary begins and ends. */
class SummaryReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. (C) Summary: The lake froze. End summary.",
        "1. (C) SUMMARY. The lake froze. END OF SUMMARY.",
        "1. Summary: (C) The lake froze. End Summary",
        "1. (C) BEGIN SUMMARY: The lake froze. END SUMMARY.",
        "1. (C) Summary and Comment: The lake froze. End Summary and Comment.",
        "1. (C) Introduction and summary: The lake froze. End introduction and summary.",
        "1. (C) Summary and Action Request. The lake froze. (End Summary.)",
        "1. (C) SUMMARY (AND COMMENT): The lake froze. END SUMMARY AND COMMENT.",
        "1. (C) SUMMARY The lake froze. END SUMMARY.",
        "1. (C) [SUMMARY] The lake froze. [END SUMMARY]",
        "1. (C) \"Summary\": The lake froze. End summary.",
        "1. (C) _SUMMARY_: The lake froze. END SUMMARY.",
        "1. (C) SUMMARY; The lake froze. END SUMMARY;",
        "1. (C) SUMMARY POINTS: The lake froze. END SUMMARY.",
        "1. (C) Summary, The lake froze.\n\n2. (C) It is cold.",
        "1. (C) BLUF: The lake froze. END BLUF.",
        "1. (C) Bottom line up front: The lake froze.\n\n2. (C) It is cold.",
        "BLUF\n----\n\n1. (C) The lake froze.\n\n2. (C) It is cold.",
        "1. (C) S U M M A R Y: The lake froze.\n\n2. (C) It is cold.",
        "1. (C) Sumary -- The lake froze. End sumary.",
        "1. (C) Summary and Comment: The lake froze. End comment.",
        "SUMMARY\n-------\n\n1. (C) The lake froze. End\nSummary.",
        "- - - -\nSummary\n- - - -\n\n1. (U) The lake froze.\n\nFish\n----\n\n2. (U) They live.",
        "------- SUMMARY -------\n\n1. The lake froze. End Summary",
        "Summary ------- \n1. (SBU) The lake froze. End Summary. Fish ----",
        "(S//NF) Summary\n\n1. (S//NF) SUMMARY. The lake froze. END SUMMARY.",
        "summary: the lake froze.\nend summary.",
        "A. SUMMARY: The lake froze. END SUMMARY.\n1. (C) It is cold.",
        "*** SUMMARY ***\n1. (C) The lake froze.\n2. (C) It is cold.",
        "1. (C) Summary: The lake froze.\n\n2. (C) It is cold.",
        "1. (C) Summary: The lake froze.\n\nTHE FISH UNDER IT\n\n2. (C) They live.",
        "1.(C) Summary: The lake froze. -------- Fish --------\n\n2.(U) They live.",
        "1. (C) The lake froze. End Summary.\n\n2. (C) It is cold.",
        "1. (C)\n\nSummary: The lake froze. END SUM\nMARY.\n\n2. (C) It is cold.",
        "for reasons 1.4 (b). Summary ------- The lake froze. End summary.",
        "1. (C) Summary. 1. (C) Summary. The lake froze. End summary.",
        "1. (U) This is an action request. See para 4.\n\n2. (C) Summary: The lake froze. End summary.",
      })
  void summary_isFound(String text) {
    assertThat(Lines.prose(text).summary()).isEqualToIgnoringCase("The lake froze.");
  }

  @Test
  void continuedSummary_goesOnOverParagraphs() {
    assertThat(
            Lines.prose(
                    """
                    1. (C) SUMMARY: The lake froze.

                    2. (C) SUMMARY CONT'D: The river did not.

                    3. (C) It is cold.
                    """)
                .summary())
        .isEqualTo("The lake froze.\nThe river did not.");
  }

  /** What a heading opens may begin with a word on the cable itself. */
  @Test
  void openerUnderAHeading_winsOverTheHeading() {
    assertThat(
            Lines.prose(
                    """
                    -------
                    Summary
                    -------
                    1. (U) This is an action request.

                    2. (C) Summary: The lake froze.

                    3. (C) It is cold.
                    """)
                .summary())
        .isEqualTo("The lake froze.");
  }

  /** A notice about the cable is no part of a summary that nothing opens. */
  @Test
  void closerAlone_closesTheFirstTrueParagraph() {
    assertThat(
            Lines.prose(
                    """
                    1. (U) This is an action request; see paragraph 4.

                    2. (C) The lake froze. End summary.

                    3. (C) It is cold.
                    """)
                .summary())
        .isEqualTo("The lake froze.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. (C) In summary, the lake froze.",
        "1. (C) Summary executions have stopped.",
        "1. (C) He gave a short\nsummary of the talks.",
        "1. (C) The lake froze."
      })
  void otherTexts_haveNone(String text) {
    assertThat(Lines.prose(text).summary()).isNull();
  }

  @Test
  void wrappedText_isUnwrapped_andListsAreKept() {
    assertThat(
            Lines.prose(
                    """
                    1. (C) Summary: The Franco-
                    German ferry has good rea
                    sons to sail:

                    -- the tide is
                    high; and
                    -- there are reasons. End summary.
                    """)
                .summary())
        .isEqualTo(
            "The Franco-German ferry has good reasons to sail:\n-- the tide is high; and\n-- there are"
                + " reasons.");
  }

  /** The rule above the next heading stands right below the last line of the summary. */
  @Test
  void lastLine_aboveTheRuleOfAHeading_isText() {
    assertThat(
            Lines.prose(
                    """
                    1. (C) Summary: The lake froze in the night, and the ferry stayed where
                    it was until the spring.
                    -----------
                    THE FERRY
                    -----------
                    2. (C) It is old.
                    """)
                .summary())
        .endsWith("stayed where it was until the spring.");
  }
}
