package org.cableway.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CanonicalIdTest {

  private static final Pattern CANONICAL = Pattern.compile("(\\d\\d)(\\D.*?)(\\d{1,9})");

  @Test
  void of_hasThePostBetweenYearAndSerial() {
    assertThat(CanonicalId.of("09QUITO77")).isEqualTo(new CanonicalId(9, "QUITO", 77));
    assertThat(CanonicalId.of(null)).isNull();
  }

  /** The slow twin. */
  @Property
  void of_isWhatThePatternFinds(@ForAll("ids") String id) {
    Matcher slow = CANONICAL.matcher(id);
    CanonicalId expected =
        slow.matches()
            ? new CanonicalId(
                Integer.parseInt(slow.group(1)), slow.group(2), Integer.parseInt(slow.group(3)))
            : null;

    assertThat(CanonicalId.of(id)).isEqualTo(expected);
  }

  @Provide
  Arbitrary<String> ids() {
    return Arbitraries.of("0", "9", "Q", "QUITO", "1234567", "é")
        .list()
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }
}
