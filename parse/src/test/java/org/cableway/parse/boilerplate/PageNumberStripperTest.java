package org.cableway.parse.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumberStripperTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%d",
        "- %d -",
        "Page %d",
        "%d/3",
        "Harbors of the North     Page %d of 3",
        "http://example.org/42.html   p. %d",
        "PAGE %d",
        "Page %d     Harbors",
        "  -- %d"
      })
  void strip_takesNumbersThatRiseAPageApart(String look) {
    assertThat(stripped(look, 20)).noneMatch(line -> !line.startsWith("There is cod"));
  }

  @Test
  void strip_takesTheRunningHeadBesideThem() {
    assertThat(stripped("Harbors of the North\n%d", 20)).doesNotContain("Harbors of the North");
  }

  /** A list of figures stands close together. */
  @Test
  void strip_leavesNumbersThatStandClose() {
    assertThat(stripped("%d", 2)).contains("1", "2", "3");
  }

  /** The telegram's own printed pages are a part of it. */
  @ParameterizedTest
  @ValueSource(strings = {"PAGE 0%d QUITO 00042 051020Z", "QUITO 00000042  00%d OF 003"})
  void strip_leavesThePageLinesOfTheTelegram(String look) {
    assertThat(stripped(look, 20)).contains(look.formatted(1), look.formatted(2));
  }

  private static List<String> stripped(String look, int pageLines) {
    List<String> lines = new ArrayList<>();
    for (int page = 1; page <= 3; page++) {
      for (int i = 0; i < pageLines; i++) {
        lines.add("There is cod, and hake, " + page + "-" + i);
      }
      lines.addAll(List.of(look.formatted(page).split("\n")));
    }
    return Stripped.by(new PageNumberStripper(), lines);
  }
}
