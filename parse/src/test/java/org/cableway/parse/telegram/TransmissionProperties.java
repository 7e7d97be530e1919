package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cableway.parse.Line;
import org.cableway.parse.Notes;

class TransmissionProperties {

  /** Pieces of headers in any order, with anything between. */
  @Provide
  Arbitrary<String> headers() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "VZCZCXRO1",
            "RR RUEHC",
            "DE RUEHC #0001/01 0010000",
            "ZNY CCCCC ZZH",
            "R 999999Z JAN 09",
            "R 010000Z JAN 09",
            "FM ",
            "TO ",
            "INFO ",
            "XMT ",
            "RUEHC/",
            "//",
            "AMEMBASSY ",
            "PIORITY",
            "IMMEDIATE",
            "0001-0002",
            "PAGE 02 STATE 001 010000Z",
            "ACTION NEA-00",
            "-------",
            "\n",
            "\n\n",
            " ",
            "CONFIDENTIAL",
            "S E C R E T",
            "DRAFTED BY: X",
            "BT");
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(6, pieces),
            net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(20)))
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Property
  void anyLinesGiveAHeader(@ForAll("headers") String text) {
    List<Line> lines = Lines.of(text);
    Notes notes = new Notes();
    TransmissionHeader header = new TransmissionReader().read(lines, notes);

    assertThat(header).isEqualTo(new TransmissionReader().read(lines, new Notes()));
    assertThat(notes.claims().keySet()).allMatch(number -> number <= lines.size());
  }
}
