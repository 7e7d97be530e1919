package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cableway.parse.tables.Table;

class ClassifierTitlesTest {

  private static final List<String> WORDS =
      Table.rows(ClassifierTitles.class, "classifier_titles.csv").stream()
          .map(row -> row.get("word"))
          .toList();

  /** The slow twin compares with every word. */
  @Property(tries = 3_000)
  void title_isAWordWithFewSlips(@ForAll("words") String word) {
    boolean expected =
        WORDS.contains(word) || WORDS.stream().anyMatch(title -> isNear(word, title));
    assertThat(ClassifierTitles.standard().isTitle(word)).as(word).isEqualTo(expected);
  }

  private static boolean isNear(String word, String title) {
    int allowed = title.length() < 7 ? 0 : title.length() < 10 ? 1 : 2;
    boolean isEnd =
        !word.isEmpty()
            && (word.charAt(0) == title.charAt(0)
                || word.charAt(word.length() - 1) == title.charAt(title.length() - 1));
    return allowed > 0
        && isEnd
        && Math.abs(word.length() - title.length()) <= allowed
        && word.length() <= 24
        && ClassifierTitles.slips(word, title, allowed) <= allowed;
  }

  @Provide
  Arbitrary<String> words() {
    Arbitrary<String> more = Arbitraries.of("", "", "A", "S", "TT", "\u00c9", "X");
    return Arbitraries.of(WORDS)
        .flatMap(
            word ->
                Arbitraries.integers()
                    .between(0, word.length())
                    .flatMap(cut -> more.map(added -> changed(word, cut, added))));
  }

  private static String changed(String word, int cut, String added) {
    int lost = Math.min(word.length(), cut + (cut % 3));
    return word.substring(0, cut) + added + word.substring(lost);
  }
}
