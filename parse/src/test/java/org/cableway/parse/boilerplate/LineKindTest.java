package org.cableway.parse.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cableway.parse.Line;
import org.cableway.parse.Line.Zone;

class LineKindTest {

  /** The slow twin: the first pattern that fits, whatever the line starts with. */
  @Property(tries = 20_000)
  void of_isTheFirstThatFits(@ForAll("lines") String text) {
    Line line = new Line(1, Zone.ANY, text);

    assertThat(LineKind.of(line))
        .as(text)
        .isEqualTo(
            Arrays.stream(LineKind.values())
                .filter(kind -> kind.fits(line))
                .findFirst()
                .orElseThrow());
  }

  @Property
  void ofStart_isTheSameForWhatMayStartATelegram(@ForAll("lines") String text) {
    Line line = new Line(1, Zone.ANY, text);
    LineKind kind = LineKind.of(line);
    boolean mayStart = kind.compareTo(LineKind.OFFICES) <= 0;

    assertThat(LineKind.ofStart(line)).isEqualTo(mayStart ? kind : LineKind.OTHER);
  }

  @Provide
  Arbitrary<String> lines() {
    Arbitrary<String> start =
        Arbitraries.of(
            "", " ", "-", "--", "((", "<< ", "*", "_", "#", "# ", "(C) ", "-É ", "7", "12",
            "123456");
    Arbitrary<String> word =
        Arbitraries.of(
            "OO RUEHQT",
            "DE RUEHQT #0042",
            "ZNY CCCCC ZZH",
            "Z 010203Z JAN 09",
            "010203Z JAN 09",
            "FM AMEMBASSY QUITO",
            "ACTION SS-25",
            "INFO LOG-00 EEB-00",
            "TO RUEHC",
            "LAB-01 L-00 ",
            "QUITO 00000042 002 OF 002",
            "QUITO 00042 01 OF 03 060018Z",
            "PAGE 02 QUITO",
            "PAGE",
            "Friday, 18 December 2009, 11:04",
            " 2006-01-19 06OSLO131 Embassy",
            "E.O. 12958: N/A",
            "TAGS: PGOV",
            "T AGS: PGOV",
            "ta gs: wool",
            "SU BJECT: WOOL",
            "Subject: wool",
            "Classified By: X",
            ". (C) wool",
            ") Wool",
            ". WOOL",
            "BEGIN SUMMARY",
            "end summary.",
            "END OF DOCUMENT",
            "sipdis",
            "NNNN",
            "BT",
            "0042",
            "MINIMIZE CONSIDERED",
            "UNCLASSIFIED",
            "VISIT QUITO'S CLASSIFIED WEB SITE",
            "to visit ",
            "http://www.state.sgov.gov/wool",
            "DECLASSIFIED ON 1",
            "END CABLE TEXT",
            "The wool",
            "");
    Arbitrary<String> end = Arbitraries.of("", "", ">>", " 5", ": (x", " (C)", "\n", " OF 002");
    return start.flatMap(a -> word.flatMap(b -> end.map(c -> a + b + c)));
  }
}
