package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cableway.parse.tables.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionsTest {

  static Stream<Map<String, String>> captions() {
    return Table.rows(Captions.class, "captions.csv").stream();
  }

  /** The look at two letters before the pattern spares no caption. */
  @ParameterizedTest
  @MethodSource("captions")
  void captions_areTakenHoweverTheyAreWritten(Map<String, String> row) {
    String written = row.get("written");
    String small = written.toLowerCase(Locale.ROOT);
    String apart = String.join(" ", written.split("(?<=[A-Z])(?=[A-Z])"));
    for (String text : List.of(written, small, apart, " - // " + written, written + " SIPDIS")) {
      List<String> found = new ArrayList<>();
      Captions.standard().takeFrom(text, found);

      assertThat(Captions.standard().isCaption(text)).as(text).isTrue();
      assertThat(found).as(text).contains(row.get("caption"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "S", "- - - - - - - SIPDIS", "SIPPING TEA", "1. (C) SIPDIS"})
  void otherTextIsLeft(String text) {
    assertThat(Captions.standard().isCaption(text)).isFalse();
    assertThat(Captions.standard().takeFrom(text, new ArrayList<>())).isEqualTo(text);
  }
}
