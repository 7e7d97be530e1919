package org.cableway.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cableway.parse.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subjects in title case. */
class TitleCaseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          HARBOURS OF THE NORTH                        | Harbours of the North
          WHAT THE NEW FERRY IS FOR                    | What the New Ferry Is For
          THE UK, THE EU AND NATO: A QUARREL IN OSLO   | The UK, the EU and NATO: A Quarrel in Oslo
          DG TELLS WTO HE'LL SIGN                      | DG Tells WTO He'll Sign
          COTE D'AZUR AND O'DEA'S BOAT                 | Cote D'Azur and O'Dea's Boat
          GON'S NGOS MEET U.S. MOUS IN THE 1990S       | GON's NGOs Meet U.S. MOUs in the 1990s
          THE 21ST ROUND OF P-5 TALKS, PART III        | The 21st Round of P-5 Talks, Part III
          "A BOAT" (AND A QUAY)                        | "A Boat" (and a Quay)
          UP-TO-DATE MAPS FOR MR. HOLM                 | Up-to-Date Maps for Mr. Holm
          FERRIES - A VIEW FROM OSLO – AN ESSAY        | Ferries - A View From Oslo – An Essay
          the ferry of the nato envoy                  | The Ferry of the NATO Envoy
          Ferries of the North (SBU)                   | Ferries of the North (SBU)
          """)
  void subjects_areInTitleCase(String subject, String title) {
    assertThat(TitleCase.of(subject)).isEqualTo(title);
  }

  @Test
  void subjectTitle_takesTheSpellingOfTheText() {
    List<Line> text =
        List.of(
            new Line(1, Line.Zone.BODY, "TORB AND MCNEIL ON THE SWIFT FERRY"),
            new Line(
                2, Line.Zone.BODY, "The TORB told Senator McNeil that a swift ferry would do."));
    String subject = "TORB AND MCNEIL ON THE SWIFT FERRY";

    assertThat(TitleCase.of(subject, Spellings.of(subject, text)))
        .isEqualTo("TORB and McNeil on the Swift Ferry");
  }

  /** A text without capitals does not know an acronym from a word. */
  @Test
  void subjectTitle_takesNoSpellingFromATextInSmallLetters() {
    List<Line> text = List.of(new Line(1, Line.Zone.BODY, "the ferry of the nato envoy sails."));
    String subject = "the nato ferry";

    assertThat(TitleCase.of(subject, Spellings.of(subject, text))).isEqualTo("The NATO Ferry");
  }

  @Test
  void nothing_staysNothing() {
    assertThat(TitleCase.of(null)).isNull();
    assertThat(TitleCase.of("  ", Map.of())).isEmpty();
  }

  @Property
  void anySubject_keepsItsLetters(@ForAll String subject) {
    assertThat(TitleCase.of(subject)).isNotNull();
  }
}
