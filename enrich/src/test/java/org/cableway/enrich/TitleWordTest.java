package org.cableway.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TitleWordTest {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:['’][\\p{L}\\d]+)*+");

  @Test
  void words_keepWhatStandsBehindAnApostrophe() {
    assertThat(words("THE '63RD' D'IVOIRE: WOOL'"))
        .containsExactly("THE", "63RD", "D'IVOIRE", "WOOL");
  }

  /** The slow twin. */
  @Property
  void words_areThoseOfThePattern(@ForAll("subjects") String subject) {
    assertThat(words(subject))
        .isEqualTo(WORD.matcher(subject).results().map(MatchResult::group).toList());
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = TitleWord.start(text, 0);
    while (start < text.length()) {
      int end = TitleWord.end(text, start);
      words.add(text.substring(start, end));
      start = TitleWord.start(text, end);
    }
    return words;
  }

  @Provide
  Arbitrary<String> subjects() {
    return Arbitraries.of(
            "W", "É", "7", "'", "’", " ", "-", "٣", "\ud835\udc00", "\ud83d\ude00", "\ud835")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
