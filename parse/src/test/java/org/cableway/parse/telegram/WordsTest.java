package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The slow twin of places in a text is a set of strings. */
class WordsTest {

  @Property
  void contains_saysWhatASetSays(
      @ForAll("words") List<String> added, @ForAll("words") List<String> asked) {
    String text = String.join(" ", added);
    Words words = new Words(text.toCharArray());
    Set<String> slow = new HashSet<>(added);
    int from = 0;
    for (String word : added) {
      words.add(from, from + word.length());
      from += word.length() + 1;
    }
    for (String word : asked) {
      assertThat(words.contains(word.toCharArray(), 0, word.length()))
          .as(word)
          .isEqualTo(slow.contains(word));
    }
  }

  /** Short words of few letters, so that many are the same and many fall on one place. */
  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.strings()
        .withChars("aAbBC")
        .ofMinLength(1)
        .ofMaxLength(4)
        .list()
        .ofMaxSize(120);
  }
}
