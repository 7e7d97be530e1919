package org.cableway.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The slow twin of a sign is the pattern that it stands for: both say the same of every text. */
class SignsTest {

  @ParameterizedTest
  @CsvSource({
    Signs.DIGIT + ",[0-9]",
    Signs.SMALL + ",\\p{javaLowerCase}",
    Signs.BRACKET + ",\\(",
    Signs.SQUARE + ",\\[",
    Signs.COLON + ",:",
    Signs.SLASH + ",/",
    Signs.LESS + ",<",
    Signs.OF + ",(?i)(?<=\\p{javaWhitespace})OF(?=\\p{javaWhitespace})",
    Signs.PAGE + ",(?i)PAGE",
    Signs.XX + ",(?i)XX",
    Signs.SERIAL + ",'[0-9]{8}'",
    Signs.RULE + ",'[-=_*]{3}'",
    Signs.GAP + ",'[\\p{javaWhitespace}\u00a0&&[^ ]]|\\p{javaWhitespace}{2}'",
    Signs.SUMMARY + ",(?i)SU[MN]|S\\p{javaWhitespace}U\\p{javaWhitespace}M|BLUF|BOTT",
    Signs.COMMENT + ",(?i)COMM",
    Signs.SIPDIS + ",(?i)SIPD",
  })
  void has_saysWhatThePatternFinds(int sign, String pattern) {
    Pattern slow = Pattern.compile(pattern);
    texts()
        .sampleStream()
        .limit(2_000)
        .forEach(
            text ->
                assertThat(Signs.of(text).has(sign)).as(text).isEqualTo(slow.matcher(text).find()));
  }

  @Property
  void ink_countsWhatIsNoWhiteSpace(@ForAll("texts") String text) {
    assertThat(Signs.of(text).ink())
        .isEqualTo((int) text.chars().filter(c -> !Character.isWhitespace(c)).count());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            " ", "\t", "o", "OF", "f", "pag", "PAGE", "e", "x", "X", "-", "=", "_*", "0", "12345",
            "67", "s", "U", "M", "n", "bluf", "Bott", "Co", "mm", "Si", "pd", "iPD", "é", "É", "ß",
            "(", "[", ":", "/", "<", ".", "\u00a0", "\u2003")
        .list()
        .ofMaxSize(9)
        .map(parts -> String.join("", parts));
  }
}
