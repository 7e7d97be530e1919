package org.cableway.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "border security, border|security",
        "gas \"border security\", gas|border+security",
        "\u201cborder security\u201d, border+security",
        "elect*, elect*",
        "\"elect*\", elect",
        "OR AND NOT, OR|AND|NOT",
        "a\"b c, a|b|c",
        "(x) -y z:1, x|y|z+1",
        "POL/ECON 1.5(b), POL+ECON|1+5+b",
      })
  void of_takesWordsPhrasesAndBeginnings(String text, String terms) {
    assertThat(
            Term.of(text).stream()
                .map(term -> String.join("+", term.words()) + (term.beginning() ? "*" : ""))
                .collect(Collectors.joining("|")))
        .isEqualTo(terms);
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "'--- ***'", "'\"\"'", "'\" \"'"})
  void of_nothingToFindIsEmpty(String text) {
    assertThat(Term.of(text)).isEmpty();
  }

  @Test
  void of_aBookIsCutToItsFirstWords() {
    assertThat(Term.of("word ".repeat(100_000))).hasSize(64);
    List<Term> phrase = Term.of('"' + "word ".repeat(100_000) + '"');
    assertThat(phrase.get(0).words()).hasSize(64);
  }
}
