package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CableNameTest {

  @Test
  void at_hasPostAndSerial() {
    assertThat(CableName.at("UNCLAS OSLO 000610 SIPDIS", 6))
        .isEqualTo(new CableName(null, "OSLO", "000610", 18));
    assertThat(CableName.at("75 PORT AU PRINCE 12", 0))
        .isEqualTo(new CableName("75", "PORT AU PRINCE", "12", 20));
  }

  /** The slow twin is the pattern. */
  @Property
  void at_isWhatThePatternFinds(@ForAll("names") String text) {
    assertThat(CableName.at(text, 0)).as(text).isEqualTo(CableName.matched(text, 0));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
            " ",
            " ",
            "\t",
            "OSLO",
            "A",
            "oslo",
            "12",
            "000610",
            "1234567",
            "/",
            ".",
            ":",
            "-",
            "75 ",
            "ABCDEFGHIJKLMNO",
            "É")
        .list()
        .ofMaxSize(7)
        .map(parts -> String.join("", parts));
  }
}
