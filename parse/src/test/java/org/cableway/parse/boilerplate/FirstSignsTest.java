package org.cableway.parse.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstSignsTest {

  @ParameterizedTest
  @CsvSource({
    "'share:?',s",
    "'(?:no|one|two) comments',not",
    "'(?:un-?)?highlight all',hu",
    "'(?=[a-c])[b-f]',bc",
    "'\\*\\*[^*]{1,40}\\*\\*',*",
    "'\\(c\\)(?= ?20)',(",
    "--,-",
    "'.{0,9}x',anything",
  })
  void of_isWhatMayComeFirst(String pattern, String signs) {
    BitSet firsts = FirstSigns.of(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    signs.chars().forEach(sign -> assertThat(firsts.get(sign)).as("%c", sign).isTrue());
  }

  @ParameterizedTest
  @CsvSource({"'share:?',pe:9", "'\\d{1,5} replies',r(", "'.x|abc',"})
  void of_isNothingElse(String pattern, String signs) {
    BitSet firsts = FirstSigns.of(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    String others = signs == null ? "" : signs;
    others.chars().forEach(sign -> assertThat(firsts.get(sign)).as("%c", sign).isFalse());
  }
}
