package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.cableway.contract.CableRecord.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A newspaper has put whole telegrams in small letters. */
class SmallLettersTest {

  private static final String TEXT =
      """
      summary
      -------

      1. (c) the keepers of the lighthouse have asked for a boat, and for
      somebody who can row it through the autumn. they did not say why.

      boats and oars
      --------------

      2. (c) a boat has been on the rock since spring. the harbor master heath
      has told the keepers so in four letters, which the boat did not bring.

      comment
      -------

      3. (c) the oars are missing, we think. the keepers burn what they find on
      the rock in a cold week. the harbor has more oars than it has boats.%s
      """;

  @ParameterizedTest
  @CsvSource({
    "' end comment. quenby', quenby",
    "' QUENBY', QUENBY",
    "' end comment.\n\nde pree', de pree",
    "'\n\nheath', heath"
  })
  void signature_isReadAsIfInCapitals(String end, String signer) {
    assertThat(Lines.prose(TEXT.formatted(end)).signedBy()).containsExactly(signer);
  }

  @ParameterizedTest
  @CsvSource({"' the keepers'", "' end comment.'", "' but then the rock'"})
  void wordsOfTheText_areNoNames(String end) {
    assertThat(Lines.prose(TEXT.formatted(end)).signedBy()).isEmpty();
  }

  @Test
  void headings_areNoText() {
    Prose prose = Lines.prose(TEXT.formatted(" quenby"));

    assertThat(prose.paragraphs())
        .extracting(Paragraph::text)
        .noneMatch(text -> text.contains("boats and oars") || text.contains("comment"));
    assertThat(prose.summary()).startsWith("the keepers of").endsWith("did not say why.");
    assertThat(prose.comments()).hasSize(1);
    assertThat(prose.comments().get(0)).startsWith("the oars").endsWith("than it has boats.");
  }

  @Test
  void look_leavesTextWithCapitalsAsItIs() {
    Flow flow = Flow.of(Lines.of("The Lighthouse " + TEXT.toUpperCase(Locale.ROOT)));

    assertThat(SmallLetters.look(flow)).isSameAs(flow);
  }
}
