package org.cableway.parse.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteTagStripperTest {

  @Test
  void strip_putsTagsInLinesOfTheirOwn() {
    assertThat(stripped("[QUOTE=ann;12]UNCLAS QUITO 000042", "1. (U) Fish.", "LARKSPUR[/QUOTE]"))
        .containsExactly(
            "[QUOTE=ann;12]", "UNCLAS QUITO 000042", "1. (U) Fish.", "LARKSPUR", "[/QUOTE]");
  }

  @Test
  void strip_leavesBracketsOfATelegramAlone() {
    assertThat(stripped("He said [sic] that [the quote] was wrong.", "[NAME REMOVED]", ""))
        .containsExactly("He said [sic] that [the quote] was wrong.", "[NAME REMOVED]", "");
  }

  private static List<String> stripped(String... texts) {
    return Stripped.by(new QuoteTagStripper(), List.of(texts));
  }
}
