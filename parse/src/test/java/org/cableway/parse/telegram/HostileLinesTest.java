package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.cableway.parse.Line;
import org.cableway.parse.Notes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work grows with the input, not with its square: the guard is for hangs, not for speed. */
class HostileLinesTest {

  private static final Duration GUARD = Duration.ofSeconds(60);

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "A ",
        "00000077 002 OF 002 ",
        "RUEHC/",
        "AMEMBASSY A ",
        "SIPDIS ",
        "SECRET x ",
        "XMT A, ",
        "S E C R E T SECTION 01 OF 02 OSLO 000077"
      })
  void longLinesAndManyLinesEnd(String piece) {
    List<Line> line = List.of(new Line(1, Line.Zone.ANY, "TO " + piece.repeat(100_000)));
    List<Line> lines = Lines.of((piece + "\n").repeat(20_000));

    assertTimeoutPreemptively(
        GUARD,
        () -> {
          for (List<Line> text : List.of(line, lines)) {
            assertThat(new TransmissionReader().read(text, new Notes())).isNotNull();
            assertThat(new SectionJoiner().join(text, new Notes())).isNotNull();
          }
        });
  }
}
