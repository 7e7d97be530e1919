package org.cableway.enrich;

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
import org.junit.jupiter.api.Test;

class WordStartsTest {

  private static final Pattern WORD = Pattern.compile("\\p{L}{1,30}");

  private final WordStarts starts = new WordStarts(List.of("WOOL", "FISH", "ÉLAN"));

  @Test
  void next_isWhereAWordHasTheFirstLetter() {
    assertThat(starts("a fish, Fine WOOL of 1awl élan")).containsExactly(2, 8, 13, 26);
  }

  /** The slow twin: every word, and its first letter. */
  @Property
  void next_isWhereEveryWordIsLookedAt(@ForAll("lines") String line) {
    List<Integer> slow = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      char first = line.charAt(word.start());
      if ("wfWF".indexOf(first) >= 0 || first >= 128) {
        slow.add(word.start());
        assertThat(WordStarts.end(line, word.start(), line.length())).isEqualTo(word.end());
      }
    }

    assertThat(starts(line)).isEqualTo(slow);
  }

  private List<Integer> starts(String line) {
    List<Integer> found = new ArrayList<>();
    int at = starts.next(line, 0, line.length(), 0);
    while (at < line.length()) {
      found.add(at);
      at = starts.next(line, at + 1, line.length(), 1);
    }
    return found;
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.of("w", "F", "a", "é", "–", " ", "'", "7", "quiet", "x".repeat(29))
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
