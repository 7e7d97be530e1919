package org.cableway.parse.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.cableway.parse.Cut;
import org.cableway.parse.Line;
import org.cableway.parse.Page;
import org.junit.jupiter.api.Test;

class HtmlFormatTest {

  private final HtmlFormat format = new HtmlFormat();

  @Test
  void recognises_whatStartsWithATag() {
    assertThat(
            format.recognises(Decoded.of("\uFEFF\n <!DOCTYPE html><title>Wool</title>", "UTF-8")))
        .isTrue();
    assertThat(format.recognises(Decoded.of("<div class=\"post\">Wool</div>", "UTF-8"))).isTrue();
    assertThat(format.recognises(Decoded.of("<<218634>> S E C R E T QUITO 000042", "UTF-8")))
        .isFalse();
    assertThat(format.recognises(Decoded.of("R 090504Z APR 09<br>FM AMEMBASSY QUITO", "UTF-8")))
        .isFalse();
  }

  @Test
  void read_cutsFurnitureOnlyOfAPageThatShowsATelegram() {
    String menu = "<ul class='menu'><li>Home</li></ul>";
    String telegram = "<p>UNCLAS QUITO 000042<br>TAGS: EFIS EC<br>SUBJECT: FISH<br>1. Fish.</p>";

    assertThat(format.read(Decoded.of(menu + "<p>Wool</p>", "UTF-8")).lines())
        .extracting(Line::text)
        .contains("Home");
    Page page = format.read(Decoded.of(menu + telegram, "UTF-8"));
    assertThat(page.lines()).extracting(Line::text).doesNotContain("Home").contains("1. Fish.");
    assertThat(page.cuts()).extracting(Cut::stripper).contains("page-furniture");
  }
}
