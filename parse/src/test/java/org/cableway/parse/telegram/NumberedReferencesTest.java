package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.cableway.contract.CableRecord.Reference;
import org.cableway.parse.Notes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A REF list that counts as paragraphs do took its second item for the text. */
class NumberedReferencesTest {

  private static final String TEXT =
      "\n\nClassified By: Jane Doe, 1.4 (b) and (d)\n\n1. (C) They sail.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. OSLO 12\n2. DOE-ROE LETTER OF MAY 3\n3. 08 ROME 14",
        "1. OSLO 12\n\n     2. DOE-ROE E-MAIL OF MAY 3\n\n     3. 08 ROME 14",
        "\n1. OSLO 12\n2. DOE-ROE LETTER\nOF MAY 3\n3. 08 ROME 14",
        "1. OSLO 12 2. DOE-ROE LETTER OF MAY 3 3. 08 ROME 14",
        "(1) OSLO 12\n(2) DOE-ROE LETTER OF MAY 3\n(3) 08 ROME 14",
        "1) OSLO 12\n2) DOE-ROE LETTER OF MAY 3\n3) 08 ROME 14",
      })
  void items_areReferencesAndNoParagraphs(String list) {
    Heading heading = read("SUBJECT: FERRIES\n\nREF: " + list + TEXT);

    assertThat(heading.references())
        .extracting(Reference::id)
        .containsExactly("09OSLO12", null, "08ROME14");
    assertThat(heading.references()).extracting(Reference::bullet).containsExactly("1", "2", "3");
    assertThat(heading.classifierNames()).containsExactly("Jane Doe");
  }

  /** The text counts from 1 again; what goes on from the list's number is a paragraph too. */
  @Test
  void paragraphs_areNoItems() {
    assertThat(ids("REF: 1. OSLO 12\n2. OSLO 13\n\n1. SUMMARY: LAMPS.\n\n2. OSLO 14 SAYS SO."))
        .containsExactly("09OSLO12", "09OSLO13");
    assertThat(ids("REF: OSLO 12\n1. OSLO 14 REPORTED ON THE LAMPS.\n\n2. WE ADD THIS."))
        .containsExactly("09OSLO12");
    assertThat(ids("REF: 1. OSLO 12\n\n2. (C) OSLO 14 SAYS SO.")).containsExactly("09OSLO12");
  }

  @Test
  void serial_isNoNumberOfAnItem() {
    assertThat(ids("REF: OSLO 1. ROME 14")).containsExactly("09OSLO1", "09ROME14");
    assertThat(ids("REF: 1. OSLO 2. 2. ROME 14")).containsExactly("09OSLO2", "09ROME14");
  }

  private static Iterable<String> ids(String references) {
    return read("SUBJECT: FERRIES\n\n" + references).references().stream()
        .map(Reference::id)
        .toList();
  }

  private static Heading read(String text) {
    return new HeadingReader().read(Lines.of(text), 2009, new Notes());
  }
}
