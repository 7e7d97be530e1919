package org.cableway.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;

class BlanksTest {

  /** The slow twin: the pattern. */
  @Property
  void collapsed_isWhatThePatternGives(
      @ForAll @Chars({'a', ' ', '\t', '\n', '\u000b', '\f', '\r', '\u00a0', '-'}) String text) {
    assertThat(Blanks.collapsed(text)).isEqualTo(text.replaceAll("\\s+", " "));
  }
}
