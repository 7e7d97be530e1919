package org.cableway.parse.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cableway.parse.Line;
import org.cableway.parse.Page;
import org.cableway.parse.PageFacts;
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
    List<Line> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(new Line(lines.size() + 1, Line.Zone.ANY, text));
    }
    Page page = new Page("text", "UTF-8", PageFacts.NONE, lines, List.of());
    return new QuoteTagStripper().strip(page).lines().stream().map(Line::text).toList();
  }
}
