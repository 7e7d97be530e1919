package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cableway.parse.Notes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnlabelledClassifierTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Derived from DSCG 05-1 B, D",
        "(U) Derived From: DSCG 05-1 (b) and (d)",
        "REASONS: 1.4 (b) and (d)",
        "Ambassador Jane Q. Doe for reasons 1.4 (b) and (d).",
        "Ambassador Jane Q. Doe, 1.4 (b/d)",
        "Charge d'Affaires Jane Q. Doe for\nreasons 1.4 (b) and (d)",
      })
  void block_isReadWithoutItsLabel(String block) {
    Heading heading = read("SUBJECT: FERRIES\n\n" + block + "\n\n1. (C) They sail.");

    assertThat(heading.reasons()).containsExactly("b", "d");
    assertThat(heading.subject()).isEqualTo("FERRIES");
    assertThat(heading.textFrom()).isEqualTo(3 + (int) block.lines().count());
    List<String> person = block.contains("Doe") ? List.of("Jane Q. Doe") : List.of();
    assertThat(heading.classifierNames()).isEqualTo(person);
  }

  @Test
  void block_withItsLabelIsNotFoundEarlier() {
    Heading heading =
        read("SUBJECT: FERRIES OF\nJANE DOE\nClassified By: John Roe for reasons 1.4 (b)");

    assertThat(heading.subject()).isEqualTo("FERRIES OF JANE DOE");
    assertThat(heading.classifierNames()).containsExactly("John Roe");
  }

  /** Indented as a whole, or broken by an editor's gap, the block lost its second reason. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "     Classified By: Jane Q. Doe for reasons 1.4 (b)\n     and (d).",
        "Classified By: Jane Q. Doe for reasons 1.4 (b)\n          and (d) of E.O. 12958",
        "Classified By: Jane Q. Doe for reasons 1.4 (b)\nand\n(d).",
        "Classified By: Jane Q. Doe for reasons 1.4 (b)\nand (d\n).",
        "Classified By: Jane Q. Doe,\n\nAmbassador, for reasons 1.4 (b) and (d).",
      })
  void block_goesOnToItsLastReason(String block) {
    Heading heading = read("SUBJECT: FERRIES\n\n" + block + "\n\n1. (C) They sail.");

    assertThat(heading.reasons()).containsExactly("b", "d");
    assertThat(heading.classifierNames()).containsExactly("Jane Q. Doe");
  }

  private static Heading read(String text) {
    return new HeadingReader().read(Lines.of(text), 2009, new Notes());
  }
}
