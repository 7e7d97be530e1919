package org.cableway.parse.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.cableway.parse.Cut;
import org.cableway.parse.Line;
import org.cableway.parse.Page;
import org.junit.jupiter.api.Test;

class NaraTextFormatTest {

  private static final String DOCUMENT =
      """
      R 051020Z JUN 75
      FM AMEMBASSY QUITO

      Message Attributes

      Document Number: 1975QUITO00042
      Review History: RELEASED <03 APR 2003>;
      APPROVED <07 APR 2003>
      Subject: FISH
      """;

  private final NaraTextFormat format = new NaraTextFormat();

  @Test
  void recognises_theAttributesByTheirHeadAndTheNumber() {
    assertThat(format.recognises(Decoded.of(DOCUMENT, "UTF-8"))).isTrue();
    assertThat(format.recognises(Decoded.of("Message Attributes\n\nSubject: FISH\n", "UTF-8")))
        .isFalse();
    assertThat(
            format.recognises(
                Decoded.of("He spoke of Message Attributes.\nDocument Number: 7\n", "UTF-8")))
        .isFalse();
  }

  @Test
  void read_cutsTheAttributesAndKeepsWhatTheySay() {
    Page page = format.read(Decoded.of(DOCUMENT, "UTF-8"));

    assertThat(page.lines())
        .extracting(Line::text)
        .containsExactly("R 051020Z JUN 75", "FM AMEMBASSY QUITO", "");
    assertThat(page.cuts()).extracting(Cut::stripper).containsOnly("message-attributes");
    assertThat(page.facts().referenceId()).isEqualTo("1975QUITO00042");
    assertThat(page.facts().title()).isEqualTo("FISH");
    assertThat(page.facts().collection()).isEqualTo("nara");
  }
}
