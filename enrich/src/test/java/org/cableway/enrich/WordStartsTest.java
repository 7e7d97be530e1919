package org.cableway.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  void next_isWhereAWordHasTheFirstLetters() {
    assertThat(starts("a fish, wet WOOL of 1fist élan")).containsExactly(2, 12, 21, 26);
  }

  /** The slow twin: every word, and its first two letters, or those behind the first. */
  @Property
  void next_isWhereNoWordIsMissed(@ForAll("lines") String line) {
    List<Integer> begins = new ArrayList<>();
    List<Integer> wanted = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      begins.add(word.start());
      if (mayBeWanted(word.group().toUpperCase(Locale.ROOT))) {
        wanted.add(word.start());
      }
      assertThat(WordStarts.end(line, word.start(), line.length())).isEqualTo(word.end());
    }

    List<Integer> found = starts(line);
    assertThat(found).isSorted().doesNotHaveDuplicates().containsAll(wanted);
    for (int at : found) {
      assertThat(Character.isLetter(line.charAt(at))).isEqualTo(begins.contains(at));
    }
  }

  private static boolean mayBeWanted(String word) {
    return word.startsWith("WOO") || word.startsWith("FIS") || word.startsWith("ÉLA");
  }

  private List<Integer> starts(String line) {
    List<Integer> found = new ArrayList<>();
    starts.over(line, line.length());
    for (int at = starts.next(); at < line.length(); at = starts.next()) {
      found.add(at);
    }
    return found;
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.of(
            "w",
            "F",
            "a",
            "é",
            "–",
            " ",
            "'",
            "7",
            "wool",
            "Fis",
            "élan",
            "o",
            "quiet",
            "x".repeat(29),
            "fish".repeat(9))
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
