package org.cableway.parse.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cableway.parse.Line;
import org.cableway.parse.Page;
import org.cableway.parse.PageFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineNumberStripperTest {

  private static final List<String> TELEGRAM =
      List.of(
          "R 090504Z APR 09",
          "FM AMEMBASSY QUITO",
          "TO SECSTATE WASHDC",
          "",
          "C O N F I D E N T I A L QUITO 000042",
          "",
          "TAGS: EFIS, PREL",
          "SUBJECT: THE CRANES",
          "",
          "1. (C) The cranes came late.",
          "",
          "2. (C) Nobody knows how to use them.",
          "",
          "QUENBY");

  private final LineNumberStripper stripper = new LineNumberStripper();

  @ParameterizedTest
  @ValueSource(strings = {"%d. %s", "%d: %s", "  %d %s", "%d| %s"})
  void strip_takesTheNumbersOffTheLines(String look) {
    List<String> page = new ArrayList<>(List.of("Untitled paste", "412 views"));
    page.addAll(numbered(look, TELEGRAM));
    page.add("Report this paste");

    List<String> expected = new ArrayList<>(List.of("Untitled paste", "412 views"));
    expected.addAll(TELEGRAM);
    expected.add("Report this paste");
    assertThat(strip(page)).containsExactlyElementsOf(expected);
  }

  @Test
  void strip_leavesTheParagraphsOfATelegram() {
    assertThat(strip(TELEGRAM)).containsExactlyElementsOf(TELEGRAM);
  }

  @Test
  void strip_leavesAListWithoutATelegram() {
    List<String> list =
        numbered(
            "%d. %s", List.of("oak,ash,elm,fir,yew,box,bay,fig,tea,rye,hop,pea,nut".split(",")));

    assertThat(strip(list)).containsExactlyElementsOf(list);
  }

  private static List<String> numbered(String look, List<String> lines) {
    List<String> numbered = new ArrayList<>();
    for (String line : lines) {
      numbered.add(look.formatted(numbered.size() + 1, line));
    }
    return numbered;
  }

  private List<String> strip(List<String> texts) {
    List<Line> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(new Line(lines.size() + 1, Line.Zone.ANY, text));
    }
    Page page = new Page("text", "UTF-8", PageFacts.NONE, lines, List.of());
    return stripper.strip(page).lines().stream().map(Line::text).toList();
  }
}
