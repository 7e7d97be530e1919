package org.cableway.parse.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubleSpacingStripperTest {

  private final DoubleSpacingStripper stripper = new DoubleSpacingStripper();

  @Test
  void strip_takesTheBlankBetweenTwoLinesOfASentence() {
    assertThat(Stripped.by(stripper, apart("UNCLAS QUITO 000042", "the harbor that was built in")))
        .hasSize(11)
        .doesNotContain("");
  }

  /** Paragraphs that stand apart, each on one line, are how cables are written. */
  @Test
  void strip_leavesTheBlankBetweenParagraphs() {
    List<String> telegram = apart("UNCLAS QUITO 000042", "1. (U) The harbor was built.");

    assertThat(Stripped.by(stripper, telegram)).containsExactlyElementsOf(telegram);
  }

  private static List<String> apart(String first, String line) {
    List<String> lines = new ArrayList<>(List.of(first, ""));
    for (int i = 0; i < 10; i++) {
      lines.add(line);
      lines.add("");
    }
    return lines;
  }
}
