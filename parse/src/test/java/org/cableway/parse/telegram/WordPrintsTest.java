package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordPrintsTest {

  @Property
  void mayHold_everyWordOfTheText(
      @ForAll List<@AlphaChars @StringLength(min = 1, max = 30) String> words) {
    WordPrints prints = WordPrints.of(String.join(" é1\n", words), 30);

    assertThat(words).allMatch(word -> mayHold(prints, word));
  }

  /** Words of a text that has lost its blanks are cut at their greatest length. */
  @Test
  void mayHold_thePartsOfALongRun() {
    WordPrints prints = WordPrints.of("a harborharborharbor", 6);

    assertThat(mayHold(prints, "harbor")).isTrue();
    assertThat(mayHold(prints, "harborharbor")).isFalse();
  }

  @Test
  void mayHold_hardlyAnotherWord() {
    String text =
        String.join(
            " ", IntStream.range(0, 700).mapToObj(i -> "lake" + letters(i) + "water").toList());
    WordPrints prints = WordPrints.of(text, 30);

    long wrong =
        IntStream.range(0, 10_000)
            .filter(i -> mayHold(prints, "boat" + letters(i) + "harbor"))
            .count();
    assertThat(wrong).isLessThan(50);
  }

  private static String letters(int number) {
    return Integer.toString(number + 26 * 26 * 26, 26)
        .replaceAll("\\d", "z$0")
        .replaceAll("\\d", "q");
  }

  private static boolean mayHold(WordPrints prints, String word) {
    return prints.mayHold(word.toCharArray(), 0, word.length());
  }
}
