package org.cableway.parse.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.cableway.parse.Line;
import org.junit.jupiter.api.Test;

class PlainTextFormatTest {

  private final PlainTextFormat format = new PlainTextFormat();

  @Test
  void read_tellsABareTelegramFromAPageCopiedAsText() {
    assertThat(
            format.read(Decoded.of("\n\nR 090504Z APR 09\nFM AMEMBASSY QUITO\n", "UTF-8")).format())
        .isEqualTo("telegram");
    assertThat(
            format
                .read(Decoded.of("Home\nR 090504Z APR 09\nFM AMEMBASSY QUITO\n", "UTF-8"))
                .format())
        .isEqualTo("text");
  }

  @Test
  void read_takesEntitiesAndInvisibleSignsOutOfTheLines() {
    assertThat(
            format.read(Decoded.of("\uFEFFwool &amp; fish\u00A0\u200Bof Quito", "UTF-8")).lines())
        .extracting(Line::text)
        .containsExactly("wool & fish of Quito");
  }

  /** Soft hyphens part words where a line may break, marks of direction stand around the text. */
  @Test
  void read_takesNothingForASignThatNobodySees() {
    assertThat(
            format
                .read(Decoded.of("\u202BSUB\u00ADJECT:\u2009WOOL\u202F\u2060FISH\u202C", "UTF-8"))
                .lines())
        .extracting(Line::text)
        .containsExactly("SUBJECT: WOOL FISH");
  }

  /** Copied from the source of a page; what is no tag of it stays. */
  @Test
  void read_takesMarkupOffTheLines() {
    String text = "FM AMEMBASSY QUITO<br>\n<b>TAGS:</b> PREL <br />\n<p>REF: <lamps>";

    assertThat(format.read(Decoded.of(text, "UTF-8")).lines())
        .extracting(Line::text)
        .containsExactly("FM AMEMBASSY QUITO", "TAGS: PREL", "REF: <lamps>");
  }
}
