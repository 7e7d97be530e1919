package org.cableway.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchExpressionTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "border security, \"border\" \"security\"",
        "gas \"border security\", \"gas\" \"border security\"",
        "elect*, \"elect\"*",
        "\"elect*\", \"elect\"",
        "OR AND NOT, \"OR\" \"AND\" \"NOT\"",
        "a\"b c, \"a\" \"b\" \"c\"",
        "(x) -y z:1, \"(x)\" \"-y\" \"z:1\"",
      })
  void of_quotesEveryWord(String text, String expression) {
    assertThat(MatchExpression.of(text)).isEqualTo(expression);
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "'--- ***'", "'\"\"'", "'\" \"'"})
  void of_nothingToFindIsEmpty(String text) {
    assertThat(MatchExpression.of(text)).isEmpty();
  }

  @Test
  void of_aBookIsCutToItsFirstWords() {
    assertThat(MatchExpression.of("word ".repeat(100_000)).split(" ")).hasSize(64);
  }
}
