package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands behind a heading gives prose. */
class ProsePropertiesTest {

  /** Pieces of telegrams in any order hit more of the grammar than letters do. */
  @Property(tries = 500)
  void read_anyPieces_neverThrows(@ForAll("telegrams") String text) {
    assertThat(Lines.prose(text)).isNotNull();
    assertThat(Lines.prose(text)).isEqualTo(Lines.prose(text));
  }

  @Property(tries = 200)
  void read_anyLetters_neverThrows(@ForAll String text) {
    assertThat(Lines.prose(text)).isNotNull();
  }

  @Provide
  Arbitrary<String> telegrams() {
    return Arbitraries.of(
            "\n",
            "\n\n",
            " ",
            "1. (C) ",
            "2. ",
            "3) ",
            "(S/NF) ",
            "(",
            ")",
            "Summary: ",
            "SUMMARY\n",
            "END SUMMARY",
            "COMMENT",
            "(Comment: ",
            "End comment.",
            "---------",
            "- - -",
            "HEATH",
            "Heath/Moor",
            "XXXXXXXX",
            "The river rose. ",
            "the bridge",
            "NNNN",
            "CONFIDENTIAL\n",
            "Visit Embassy Oslo's Classified Website",
            "http://www.state.sgov.gov/ ",
            "\u00b6",
            "\uFFFD",
            "4 (U) ",
            "l. (C) ",
            "[NAME REMOVED]",
            "...",
            "<br>",
            "END TEXT ",
            "JR",
            "A. ",
            "1 ",
            "99")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }
}
