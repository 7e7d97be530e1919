package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The slow twin of the walk over the letters is a pattern. */
class LineStartTest {

  private static final Pattern START =
      Pattern.compile(
          "(?:(?<=\\s)|(?<=\\d)|^)"
              + "(?:VZCZC[A-Z]{3}\\d|(?:OO|PP|RR|ZZ) R[A-Z]{3,6}\\b|DE R[A-Z]{3,6} "
              + "|ZN[RY] [A-Z]{5}\\b|(?:[ZOPR]{1,2} ){0,2}\\d{6}Z [A-Z]{3} \\d\\d|FM [A-Z]"
              + "|(?:(?:TO|INFO|XMT) )?(?:R[A-Z]{3,6}|ZEN)/(?!/))");

  @Property
  void starts_areWhatThePatternFinds(@ForAll("headers") String text) {
    List<Integer> starts = new ArrayList<>();
    int start = LineStart.next(text, 0);
    while (start < text.length()) {
      int end = LineStart.end(text, start);
      starts.add(start);
      starts.add(end);
      start = LineStart.next(text, end);
    }
    assertThat(starts).as(text).isEqualTo(found(text));
  }

  private static List<Integer> found(String text) {
    List<Integer> found = new ArrayList<>();
    Matcher slow = START.matcher(text);
    while (slow.find()) {
      found.add(slow.start());
      found.add(slow.end());
    }
    return found;
  }

  @Provide
  Arbitrary<String> headers() {
    return Arbitraries.of(
            " ",
            " ",
            " ",
            "\t",
            "/",
            "/",
            "VZCZC",
            "XRO",
            "1",
            "25",
            "301127Z",
            " APR",
            " 09",
            "OO",
            "RR",
            "ZZ",
            "R",
            "P",
            "Z",
            "DE",
            "RUEHC",
            "RUE",
            "RUEHABC",
            "RUEHABCD",
            "ZNY",
            "ZNR",
            "CCCCC",
            "CCCC",
            "FM",
            "TO",
            "INFO",
            "XMT",
            "ZEN",
            "x",
            "_",
            "#")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }
}
