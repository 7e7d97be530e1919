package org.cableway.parse.format;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DumpFieldTest {

  @Property
  void fields_undoBackslashes(@ForAll("texts") String text) {
    String written = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("'", "\\'");

    assertThat(DumpField.fields("\"%s\",\"%s\"".formatted(written, written)))
        .extracting(DumpField::text)
        .containsExactly(text, text);
  }

  @Property
  void fields_undoDoubledQuotes(@ForAll("texts") String text) {
    String written = text.replace("\\", "\\\\").replace("\"", "\"\"");

    assertThat(DumpField.fields("\"%s\",\"%s\"".formatted(written, written)))
        .extracting(DumpField::text)
        .containsExactly(text, text);
  }

  /** A backslash before any other sign is one of the text: {@code C:\new}. */
  @Property
  void fields_leaveOtherBackslashes(@ForAll("texts") String text) {
    String plain = text.replaceAll("[\"'\\\\]", "\\\\n");

    assertThat(DumpField.fields("\"%s\"".formatted(plain)))
        .extracting(DumpField::text)
        .containsExactly(plain);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("\"", "\\", "'", "wool", "\n", "é", ",")
        .list()
        .ofMaxSize(9)
        .map(parts -> String.join("", parts));
  }
}
