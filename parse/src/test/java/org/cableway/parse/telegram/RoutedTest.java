package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The slow twin of the walk over the letters is a pattern. */
class RoutedTest {

  private static final Pattern ROUTED =
      Pattern.compile("(R[A-Z]{3,7}|ZEN)\\s?/\\s?(?!/)(.*)", Pattern.DOTALL);

  @Property
  void read_isWhatThePatternReads(@ForAll("addresses") String text) {
    Matcher slow = ROUTED.matcher(text);
    Routed expected = slow.matches() ? new Routed(slow.group(1), slow.group(2)) : null;
    assertThat(Routed.read(text)).isEqualTo(expected);
    assertThat(Routed.is(text)).isEqualTo(expected != null);
  }

  @Provide
  Arbitrary<String> addresses() {
    Arbitrary<String> start = Arbitraries.of("RUE", "RUEHC", "RUEHABCD", "RUEHABCDE", "ZEN", "Z");
    Arbitrary<String> rest =
        Arbitraries.of(" ", "\t", "/", "//", "A", "OSLO", "x", "1")
            .list()
            .ofMaxSize(6)
            .map(parts -> String.join("", parts));
    return Combinators.combine(start, rest).as(String::concat);
  }
}
