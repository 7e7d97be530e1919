package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The slow twin is the pattern. */
class ListItemTest {

  private static final Pattern ITEM =
      Pattern.compile("[-*•o]{1,3}[ (A-Z]|\\(?(?:[0-9]{1,2}|[A-Za-z])\\) ");

  @Property(tries = 20_000)
  void starts_saysWhatThePatternSays(
      @ForAll @StringLength(max = 6) @Chars({'-', '*', '•', 'o', ' ', '(', ')', 'A', 'z', '1', '0'})
          String text) {
    assertThat(starts(text)).as(text).isEqualTo(ITEM.matcher(text).lookingAt());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-- the item", "- Item", "* item", "(1) item", "a) item", "o Item"})
  void starts_ofAnItem(String text) {
    assertThat(starts(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"of the item", "1.5 items", "(items) ", "---- item", "123) item"})
  void starts_ofNone(String text) {
    assertThat(starts(text)).isFalse();
  }

  private static boolean starts(String text) {
    return ListItem.starts(("x" + text + ") ").toCharArray(), 1, 1 + text.length());
  }
}
