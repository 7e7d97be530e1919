package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cableway.parse.Line;
import org.cableway.parse.Line.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The looks that spare a line of prose its patterns never say no where the pattern says yes. */
class ProseLooksTest {

  @Property
  void instruction_hasItsWord(@ForAll("texts") String text) {
    assertThat(Opening.mayPass(text) || !Opening.PASSING.matcher(text).lookingAt()).isTrue();
  }

  @Property
  void rule_beginsWithInk(@ForAll("texts") String text) {
    assertThat(TextStart.isRule(text)).isEqualTo(TextStart.RULE.matcher(text).lookingAt());
  }

  @Property
  void names_haveFewSmallWords(@ForAll("texts") String text) {
    assertThat(SignatureReader.mayBeNames(text) || !SignatureReader.ALONE.matcher(text).matches())
        .isTrue();
  }

  @Property
  void end_isWhatThePatternSays(@ForAll("texts") String text) {
    assertThat(Trailers.isEnd(text)).isEqualTo(Trailers.END.matcher(text).matches());
  }

  @Property
  void stamp_hasItsSlash(@ForAll("texts") String text) {
    assertThat(PageMarks.isStamp(new Line(1, Zone.BODY, text)))
        .isEqualTo(PageMarks.STAMP.matcher(text.stripTrailing()).matches());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "END OF CABLE TEXT",
        "--End message.",
        "Cable ends",
        "MESSAGE ENDS",
        "xxxxx",
        "nnn",
        "NNNN",
        "~40@X7AbC",
        "#1234",
        "** ~40@X7AbC",
        "MINIMIZE CONSIDERED",
        "Oslo minimized considered."
      })
  void end_isOfEveryKind(String text) {
    assertThat(Trailers.isEnd(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FOR THE LAKE",
        "-- DEPT PASS LAKE",
        "Oslo, the lake (of 7) please passes, 1",
        "relay: 1",
        "FROM X",
        "(to the X"
      })
  void instruction_isOfEveryKind(String text) {
    assertThat(Opening.isPassing(text)).isTrue();
    assertThat(Opening.PASSING.matcher(text).lookingAt()).isTrue();
  }

  /** As far to the right as a word of the pattern may stand. */
  @Test
  void instruction_mayBeginFarBehind() {
    String text = "---" + "A".repeat(81) + "\tFOR X";
    assertThat(Opening.PASSING.matcher(text).lookingAt()).isTrue();
    assertThat(Opening.isPassing(text)).isTrue();
  }

  @Test
  void captions_mayBeSpacedAndInAnyCase() {
    for (String text : List.of("SIPDIS", "s i p d i s", " /N OFORN", "-Roger channel", "e xdis,")) {
      assertThat(Captions.standard().isCaption(text)).as(text).isTrue();
    }
    for (String text : List.of("", "S", "S ", "SUBJECT: SIPDIS", "1 SIPDIS", "E.O. 12958", "é")) {
      assertThat(Captions.standard().isCaption(text)).as(text).isFalse();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> part =
        Arbitraries.of(
            " ",
            " ",
            "  ",
            "\t",
            "-",
            "--",
            "_",
            "*",
            ".",
            "/",
            "&",
            ", ",
            "(",
            ")",
            "~",
            "#",
            "é",
            "É",
            "FOR",
            "from ",
            "PASS",
            "passes",
            "relay",
            "to the ",
            "State",
            "END ",
            "of ",
            "cable",
            "message ",
            "ends",
            "text",
            "XXXX",
            "xx",
            "NNN",
            "4567",
            "Oslo ",
            "HEATH",
            "Moor",
            "van ",
            "and ",
            "de ",
            "Jr",
            "(acting)",
            "0'Moor",
            "minimize ",
            "considered",
            "Declassified",
            "/Released ",
            "US ",
            "Department of State",
            "released",
            "=");
    return part.list().ofMaxSize(8).map(parts -> String.join("", parts));
  }
}
