package org.cableway.parse.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cableway.parse.Line;
import org.cableway.parse.Page;
import org.cableway.parse.PageFacts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmphasisStripperTest {

  private final EmphasisStripper stripper = new EmphasisStripper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          **TAGS:** EFIS, PREL | TAGS: EFIS, PREL
          *SUBJECT:* THE CRANES | SUBJECT: THE CRANES
          __SUBJECT: THE CRANES__ | SUBJECT: THE CRANES
          '''E.O. 12958:''' DECL: 04/09/2019 | E.O. 12958: DECL: 04/09/2019
          [b]FM[/b] AMEMBASSY QUITO | FM AMEMBASSY QUITO
          **C O N F I D E N T I A L QUITO 000042** | C O N F I D E N T I A L QUITO 000042
          **1. (C)** The cranes came late. | 1. (C) The cranes came late.
          **REF:** QUITO 41 | REF: QUITO 41
          """)
  void strip_takesTheMarksOffALineOfATelegram(String marked, String plain) {
    assertThat(strip(marked)).containsExactly(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**bob**: I do not believe it",
        "*Posted by anna*",
        "***",
        "** nine oars",
        "[1] The cranes were sold.",
        "'Cranes', he said, 'are dear.'"
      })
  void strip_leavesOtherLines(String line) {
    assertThat(strip(line)).containsExactly(line);
  }

  private List<String> strip(String text) {
    Page page =
        new Page(
            "text", "UTF-8", PageFacts.NONE, List.of(new Line(1, Line.Zone.ANY, text)), List.of());
    return stripper.strip(page).lines().stream().map(Line::text).toList();
  }
}
