package org.cableway.parse.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.cableway.parse.Line;
import org.cableway.parse.Page;
import org.junit.jupiter.api.Test;

class PlusdHtmlFormatTest {

  private static final String PAGE =
      """
      <html><body><table id="synopsis"><tr>
      <td><div class="s_key">Canonical ID:</div><div class="s_val">1979QUITO00042_e</div></td>
      <td><div class="s_key">Original Classification:</div><div class="s_val">SECRET</div></td>
      <td><div class="s_key">TAGS:</div><div class="s_val">-- Not Assigned --</div></td>
      </tr></table><pre>R 051020Z JUN 79
      FM AMEMBASSY QUITO</pre></body></html>
      """;

  private final PlusdHtmlFormat format = new PlusdHtmlFormat();

  @Test
  void read_takesTheFactsFromTheSynopsisAndNoLineOfIt() {
    Page page = format.read(Decoded.of(PAGE, "UTF-8"));

    assertThat(format.recognises(Decoded.of(PAGE, "UTF-8"))).isTrue();
    assertThat(page.facts().referenceId()).isEqualTo("1979QUITO00042_e");
    assertThat(page.facts().classification()).isEqualTo("SECRET");
    assertThat(page.lines())
        .extracting(Line::text)
        .filteredOn(text -> !text.isBlank())
        .containsExactly("R 051020Z JUN 79", "FM AMEMBASSY QUITO");
  }

  @Test
  void read_takesNothingForAValueThatSaysNothing() {
    assertThat(format.read(Decoded.of(PAGE, "UTF-8")).facts().tags()).isEmpty();
  }
}
