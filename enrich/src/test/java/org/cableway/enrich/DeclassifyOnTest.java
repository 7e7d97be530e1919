package org.cableway.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cableway.parse.Line;
import org.junit.jupiter.api.Test;

class DeclassifyOnTest {

  private static Optional<String> in(String body) {
    List<Line> lines = new ArrayList<>();
    body.lines().forEach(text -> lines.add(new Line(lines.size() + 1, Line.Zone.BODY, text)));
    return DeclassifyOn.in(lines);
  }

  @Test
  void valueMayRunOverTheLine() {
    assertThat(
            in(
                """
                SECRET//NOFORN
                Declassify on: Source marked 25X1-human, Date of
                source: June 18, 2009

                1. (U) Text.
                """))
        .contains("Source marked 25X1-human, Date of source: June 18, 2009");
  }

  @Test
  void valueEndsAtTheNextParagraph() {
    assertThat(in("Declassify on: OADR\n1. (U) Text.")).contains("OADR");
    assertThat(in("1. (U) The guards declassify on Mondays.")).isEmpty();
  }
}
