package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A quick look never says no where the slow one says yes. */
class GlanceTest {

  private static final Pattern INSIDE =
      Pattern.compile("(?<=[ \\t])(\\d{1,3})[ \\t]{0,2}[.)][ \\t]{0,4}(?=\\()");

  @Property
  void holds_saysWhatContainsSaysOfCapitals(@ForAll("lines") String line) {
    for (String word : List.of("BY", "REF", "TAG", "1")) {
      for (int from = 0; from <= line.length(); from++) {
        assertThat(Glance.holds(line, from, word))
            .isEqualTo(line.substring(from).toUpperCase(Locale.ROOT).contains(word));
      }
    }
  }

  /** What {@link FieldLabel} and {@link TextStart} ask before they try a pattern. */
  @Property
  void first_isTheFirstLetterOrDigit(@ForAll("lines") String line) {
    Matcher slow = Pattern.compile("^[^A-Za-z0-9]{0,19}([A-Za-z0-9])").matcher(line);
    assertThat(Glance.first(line))
        .isEqualTo(slow.find() ? slow.group(1).toUpperCase(Locale.ROOT).charAt(0) : ' ');
  }

  @Property
  void numberBeforeABracket_isWhatThePatternFinds(@ForAll("lines") String line) {
    Matcher slow = INSIDE.matcher(line);
    for (int at = line.indexOf('('); at >= 0; at = line.indexOf('(', at + 1)) {
      boolean isFound = slow.find();
      while (isFound && slow.end() < at) {
        isFound = slow.find();
      }
      int expected = isFound && slow.end() == at ? slow.start() : -1;
      assertThat(Numerals.startBefore(line, 0, at)).as(line).isEqualTo(expected);
      slow.region(at, line.length());
    }
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.of(
            " ", "  ", "\t", "(", ")", ".", "-", "1", "23", "456", "7", "b", "y", "BY", "Ref", "ta",
            "G", "É", "_")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
