package org.cableway.parse.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.cableway.parse.Line;
import org.cableway.parse.Line.Zone;
import org.cableway.parse.PageFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdNeighboursTest {

  private static final Instant CREATED = Instant.parse("2009-04-09T05:04:00Z");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "09QUITO42 | 2009-04-09 05:04 | SECRET//NOFORN | Embassy Quito",
        "Embassy Quito, 09QUITO42, SECRET//NOFORN, 2009-04-09T05:04Z",
        "09QUITO42\n2009-04-09 05:04 / SECRET//NOFORN / Embassy Quito",
        "09QUITO42\n\nNivel: SECRET//NOFORN\nFecha: 2009-04-09 05:04\nOrigen: Embassy Quito"
      })
  void read_takesTheCellsInAnyOrder(String text) {
    PageFacts facts = read(text);

    assertThat(facts.created()).isEqualTo(CREATED);
    assertThat(facts.classification()).isEqualTo("SECRET//NOFORN");
    assertThat(facts.origin()).isEqualTo("Embassy Quito");
    assertThat(facts.released()).isNull();
  }

  @Test
  void read_takesTheLaterOfTwoMinutesForTheRelease() {
    PageFacts facts = read("09QUITO42; 2009-04-09 05:04; 2011-08-30 01:44");

    assertThat(facts.created()).isEqualTo(CREATED);
    assertThat(facts.released()).isEqualTo(Instant.parse("2011-08-30T01:44:00Z"));
  }

  @Test
  void read_takesADateInWordsWhereItsKeyTells() {
    assertThat(read("Viewing 09QUITO42\nDate sent: 9 April 2009, 05:04 UTC").created())
        .isEqualTo(CREATED);
    assertThat(read("Viewing 09QUITO42\nDate: 9 April 2009, 05:04 UTC").created()).isNull();
  }

  /** Blogs print when they posted a cable: below its id, too, and maybe in the same year. */
  @ParameterizedTest
  @ValueSource(strings = {"09QUITO42\n2009-12-18 21:20", "09QUITO42, 2011-12-18 21:20"})
  void read_takesNoDateOfThePage(String text) {
    assertThat(read(text).created()).isNull();
  }

  /** A menu names all levels, a headline may begin with one. */
  @ParameterizedTest
  @ValueSource(strings = {"09QUITO42\nCONFIDENTIAL\nSECRET", "09QUITO42: SECRET WOOL", "09QUITO42"})
  void read_takesNoLevelFromAMenuOrAHeadline(String text) {
    assertThat(read(text).classification()).isNull();
  }

  private static PageFacts read(String text) {
    List<Line> lines =
        Stream.concat(Stream.of("Menu, SECRET"), text.lines())
            .map(line -> new Line(1, Zone.ANY, line))
            .toList();
    int at = lines.get(1).text().contains("09QUITO42") ? 1 : 2;
    return IdNeighbours.read("09QUITO42", lines, at);
  }
}
