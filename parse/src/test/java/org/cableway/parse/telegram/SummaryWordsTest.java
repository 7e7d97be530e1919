package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The slow twin of the words is a pattern, searched for in all of a text. */
class SummaryWordsTest {

  private static final String OTHERS = "|S U M|BLUF|BOTTOM)";

  @Property
  void areIn_whereThePatternFindsOne(@ForAll("lines") List<String> lines) {
    Flow flow = flow(lines);
    SummaryWords words = new SummaryWords(flow);
    int[] all = find("(?i)(?=S\n?U\n?[MN]" + OTHERS, flow);
    int[] whole = find("(?i)(?=SU\n?[MN]" + OTHERS, flow);
    for (int from = 0; from <= flow.text().length(); from++) {
      for (int to = from; to <= flow.text().length(); to += 3) {
        assertThat(words.areIn(from, to)).isEqualTo(holds(all, from, to));
        assertThat(words.areWholeIn(from, to)).isEqualTo(holds(whole, from, to));
      }
    }
  }

  @Property
  void ofClosers_areThoseThatCloseOne(@ForAll("lines") List<String> lines) {
    Flow flow = flow(lines);
    assertThat(new SummaryWords(flow).ofClosers())
        .isEqualTo(find("(?i)(?=S\n?U\n?[MN]|BLUF)", flow));
  }

  private static boolean holds(int[] places, int from, int to) {
    for (int place : places) {
      if (place >= from && place < to) {
        return true;
      }
    }
    return false;
  }

  private static int[] find(String pattern, Flow flow) {
    return Pattern.compile(pattern)
        .matcher(flow.text())
        .results()
        .mapToInt(MatchResult::start)
        .toArray();
  }

  private static Flow flow(List<String> lines) {
    return Flow.of(Lines.of(String.join("\n", lines)));
  }

  @Provide
  Arbitrary<List<String>> lines() {
    return Arbitraries.of("S", "su", "U", "M", "N", "mary", " ", "S U M", "Bluf", "BOTTOM", "is")
        .list()
        .ofMaxSize(5)
        .map(parts -> String.join("", parts))
        .list()
        .ofMaxSize(6);
  }
}
