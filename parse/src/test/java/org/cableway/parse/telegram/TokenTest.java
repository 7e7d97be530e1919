package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TokenTest {

  // Matches "SAO", "ST.", "0091", "(".
  private static final Pattern TOKEN = Pattern.compile("\\d+|[A-Z][A-Z.'\u2019]*|[^\\sA-Z0-9]");

  private static final Pattern ZERO =
      Pattern.compile("(?<=[A-Z])0(?=[A-Z])|(?<![A-Z0-9])0(?=[A-Z]{3})");

  /** The slow twin is the pattern. */
  @Property
  void tokens_areWhatThePatternFinds(@ForAll("texts") String text) {
    List<Token> expected = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(ZERO.matcher(text).replaceAll("O"));
    while (matcher.find()) {
      expected.add(new Token(matcher.group(), matcher.start(), matcher.end()));
    }
    assertThat(Token.of(text)).isEqualTo(expected);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            " ",
            "\t",
            "0",
            "00",
            "7",
            "SAO",
            "ST.",
            "A",
            "0TTAWA",
            "COTON0U",
            "'",
            "\u2019",
            ".",
            "-",
            "(",
            "\u00c9",
            "\u2003",
            "\u0663",
            "\ud801\udc00")
        .list()
        .ofMaxSize(10)
        .map(parts -> String.join("", parts));
  }
}
