package org.cableway.parse.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

  private static final String TEXT = "Señor Müller’s “café” – 5 €, Šibenik and Kraków…";

  @Test
  void mended_whatWasEncodedTwice() {
    assertThat(Mojibake.mended(damaged(TEXT))).isEqualTo(TEXT);
  }

  @Test
  void mended_whatWasEncodedThrice() {
    assertThat(Mojibake.mended(damaged(damaged("François")))).isEqualTo("François");
  }

  /** Signs that follow each other in a right text, though their bytes would make another. */
  @ParameterizedTest
  @ValueSource(strings = {"«CAFÉ»", "Señor Müller", "â la carte", "Å", "100 Â", "Ã"})
  void mended_leavesWhatIsRight(String text) {
    assertThat(Mojibake.mended(text)).isSameAs(text);
  }

  private static String damaged(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
  }
}
