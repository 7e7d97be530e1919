package org.cableway.parse.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.cableway.parse.Line;
import org.cableway.parse.Page;
import org.junit.jupiter.api.Test;

class PlusdTextFormatTest {

  private static final String PAGE =
      """
      Key fingerprint = 0000 1111 2222 3333
      A HARBOR FOR THE NORTH
      Date:
      1979 June 5, 10:20 (Tuesday)
      Canonical ID:
      1979QUITO00042_e
      Original Classification:
      CONFIDENTIAL
      Handling Restrictions
      -- N/A or Blank --
      TAGS:
      EFIS - Commercial Fishing | EC - Ecuador

      R 051020Z JUN 79
      FM AMEMBASSY QUITO
      """;

  private final PlusdTextFormat format = new PlusdTextFormat();

  @Test
  void recognises_theIdOfTheLibraryUnderItsKey() {
    assertThat(format.recognises(Decoded.of(PAGE, "UTF-8"))).isTrue();
    assertThat(
            format.recognises(
                Decoded.of("The canonical id of a boat is its name.\n09QUITO42\n", "UTF-8")))
        .isFalse();
  }

  @Test
  void read_takesTheFactsFromTheSynopsis() {
    Page page = format.read(Decoded.of(PAGE, "UTF-8"));

    assertThat(page.facts().referenceId()).isEqualTo("1979QUITO00042_e");
    assertThat(page.facts().created()).isEqualTo(Instant.parse("1979-06-05T00:00:00Z"));
    assertThat(page.facts().classification()).isEqualTo("CONFIDENTIAL");
    assertThat(page.facts().tags()).containsExactly("EFIS", "EC");
    assertThat(page.facts().collection()).isEqualTo("plusd");
  }

  /** What is around the telegram is for the strippers: no line is lost before they see it. */
  @Test
  void read_leavesEveryLineOfThePage() {
    assertThat(format.read(Decoded.of(PAGE, "UTF-8")).lines())
        .extracting(Line::text)
        .containsExactlyElementsOf(PAGE.lines().toList());
  }
}
