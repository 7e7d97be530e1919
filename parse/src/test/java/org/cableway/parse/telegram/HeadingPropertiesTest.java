package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cableway.parse.Line;
import org.cableway.parse.Notes;

/** Whatever lines come, a heading comes of them. */
class HeadingPropertiesTest {

  /** Pieces of headings in any order hit more of the grammar than letters do. */
  @Property(tries = 500)
  void read_anyPieces_neverThrows(@ForAll("headings") String text) {
    List<Line> lines = Lines.of(text);
    Heading heading = new HeadingReader().read(lines, 2009, new Notes());

    assertThat(heading.textOf(lines)).hasSize(lines.size() - heading.textFrom());
    assertThat(new HeadingReader().read(lines, 2009, new Notes())).isEqualTo(heading);
  }

  @Property(tries = 200)
  void read_anyLetters_neverThrows(@ForAll String text, @ForAll int year) {
    assertThatCode(() -> new HeadingReader().read(Lines.of(text), year, new Notes()))
        .doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<String> headings() {
    return Arbitraries.of(
            "\n",
            "\n\n",
            " ",
            "C O N F I D E N T I A L",
            " SECTION 01 OF 02 ",
            "SECRET//NOFORN",
            "ASTANA 000610",
            "SIPDIS",
            "E.O. 12958: DECL: 01/02/2019",
            "TAGS: PREL, KZ",
            "TAGS OVIP (DOE, JANE) ",
            "SUBJECT: ",
            "RIVERS-",
            "REF: A. ",
            "(B) ",
            "STATE 123",
            "08 ",
            "(08)",
            " AND ",
            "RIO DE JANEIRO 44-46",
            ";",
            ",",
            "Classified By: ",
            "DCM Jane Doe",
            "for reasons 1.4 (b) ",
            "and (d)",
            "REASON: ",
            "Derived from",
            "Declassify on: ",
            "1. (C) ",
            "Summary",
            "------",
            "(",
            "1.",
            "XXXXXXXX",
            "\u00b6",
            "\"",
            "00000610  002 OF 002",
            "...",
            "0TTAWA 5",
            "999999999",
            "FOR ",
            "PASS TO ",
            "\u00df")
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join("", pieces));
  }
}
