package org.cableway.parse.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cableway.parse.Line.Zone;

class DumpFieldTest {

  @Property
  void fields_undoBackslashes(@ForAll("texts") String text) {
    String written = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("'", "\\'");

    assertThat(fields("\"%s\",\"%s\"".formatted(written, written)))
        .extracting(DumpField::text)
        .containsExactly(text, text);
  }

  @Property
  void fields_undoDoubledQuotes(@ForAll("texts") String text) {
    String written = text.replace("\\", "\\\\").replace("\"", "\"\"");

    assertThat(fields("\"%s\",\"%s\"".formatted(written, written)))
        .extracting(DumpField::text)
        .containsExactly(text, text);
  }

  /** A backslash before any other sign is one of the text: {@code C:\new}. */
  @Property
  void fields_leaveOtherBackslashes(@ForAll("texts") String text) {
    String plain = text.replaceAll("[\"'\\\\]", "\\\\n");

    assertThat(fields("\"%s\"".formatted(plain)))
        .extracting(DumpField::text)
        .containsExactly(plain);
  }

  /** The slow twin: the whole field decoded, and then cut. */
  @Property
  void lines_areThoseOfTheText(@ForAll("texts") String text) {
    String written = text.replace("\\", "\\\\").replace("\"", "\"\"");
    DumpField field = fields("\"first\nline\",\"%s\"".formatted(written)).get(1);

    assertThat(field.lines(Zone.BODY)).isEqualTo(Lines.of(text, 2, Zone.BODY));
  }

  private static List<DumpField> fields(String row) {
    return DumpField.fields(Decoded.of(row, "UTF-8"));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("\"", "\\", "'", "wool", "\n", "é", ",", " ", "\r", "\u2003")
        .list()
        .ofMaxSize(9)
        .map(parts -> String.join("", parts));
  }
}
