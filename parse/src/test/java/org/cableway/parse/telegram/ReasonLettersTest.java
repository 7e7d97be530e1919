package org.cableway.parse.telegram;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The slow twins are the patterns. */
class ReasonLettersTest {

  private static final String SIGNS = "[\\s(),.;:/&+\\[\\]\"'\u201c\u201d\u2018\u2019-]{0,6}";

  private static final Pattern BETWEEN =
      Pattern.compile(
          SIGNS + "(?:A\\s?N\\s?D|OR|AS WELL AS|(?:SUB)?PARAGRAPHS?|PARAS?\\.?)?" + SIGNS,
          CASE_INSENSITIVE);

  private static final Pattern LETTERS =
      Pattern.compile("([a-h]{1,4}|\\d{1,2})(?![a-z0-9'\u2019])", CASE_INSENSITIVE);

  @Test
  void letters_standBehindSignsAndWords() {
    String text = "1.4 (b) an d (d)";
    assertThat(ReasonLetters.betweenEnd(text, 3)).isEqualTo(5);
    assertThat(ReasonLetters.end(text, 5)).isEqualTo(6);
    assertThat(ReasonLetters.betweenEnd(text, 6)).isEqualTo(14);
  }

  @Property
  void ends_areThoseOfThePatterns(@ForAll("texts") String text) {
    for (int from = 0; from <= text.length(); from++) {
      Matcher between = BETWEEN.matcher(text).region(from, text.length());
      assertThat(between.lookingAt()).isTrue();
      assertThat(ReasonLetters.betweenEnd(text, from)).as(text).isEqualTo(between.end());
      Matcher letters = LETTERS.matcher(text).region(from, text.length());
      int end = letters.lookingAt() ? letters.end() : -1;
      assertThat(ReasonLetters.end(text, from)).as(text).isEqualTo(end);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            " ",
            "(",
            ")",
            "-",
            "\u2019",
            "b",
            "D",
            "abc",
            "i",
            "1",
            "14",
            "AND",
            "a n",
            "n d",
            "or",
            "AS WELL AS",
            "SUB",
            "PARA",
            "GRAPH",
            "s",
            ".",
            "é")
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }
}
