package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The slow twin of prints and places is a set of strings. */
class CutWordsTest {

  private static final Pattern WORD = Pattern.compile("[A-Za-z]{1,30}");

  @Property
  void isCut_whereTheWholeIsAWordAndTheRestIsNone(
      @ForAll("lines") List<String> lines,
      @ForAll("words") String left,
      @ForAll("words") String right) {
    Set<String> words = words(lines);
    boolean slow =
        left.length() > 1
            && right.length() > 1
            && words.contains(left + right)
            && !words.contains(right);

    assertThat(isCut(lines, "the " + left, right + " of")).isEqualTo(slow);
  }

  @Test
  void isCut_notInWordsOfOtherLetters() {
    List<String> lines = List.of("the reasons are", "the asons are é");

    assertThat(isCut(lines, "for re", "asons")).isFalse();
    assertThat(isCut(lines.subList(0, 1), "for re", "asons")).isTrue();
    assertThat(isCut(lines.subList(0, 1), "for ére", "asons")).isFalse();
    assertThat(isCut(lines.subList(0, 1), "for re", "asonsé")).isFalse();
  }

  private static boolean isCut(List<String> lines, String before, String line) {
    CutWords cutWords = new CutWords(Flow.of(Lines.of(String.join("\n", lines))));
    boolean isCut = isCut(cutWords, before, line);
    // The first few words are searched for plainly, more of them are learnt.
    for (int i = 0; i < 10; i++) {
      assertThat(isCut(cutWords, before, line)).isEqualTo(isCut);
    }
    return isCut;
  }

  private static boolean isCut(CutWords cutWords, String before, String line) {
    char[] joined = Arrays.copyOf(before.toCharArray(), before.length() + line.length());
    return cutWords.isCut(joined, before.length(), line.toCharArray(), 0, line.length());
  }

  // The words of two letters and more, without the first and the last one of each line.
  private static Set<String> words(List<String> lines) {
    Set<String> words = new HashSet<>();
    for (String line : lines) {
      Matcher matcher = WORD.matcher(line);
      List<String> own =
          Stream.iterate(matcher, Matcher::find, found -> found)
              .map(Matcher::group)
              .filter(word -> word.length() > 1)
              .toList();
      words.addAll(own.size() < 3 ? List.of() : own.subList(1, own.size() - 1));
    }
    return words;
  }

  @Provide
  Arbitrary<List<String>> lines() {
    return words().list().ofMaxSize(6).map(words -> String.join(" ", words)).list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
        "re", "as", "ons", "reas", "reasons", "a", "asons", "on", "sreas", "reas".repeat(9));
  }
}
