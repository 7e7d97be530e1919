package org.cableway.parse.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyBlockStripperTest {

  private final KeyBlockStripper stripper = new KeyBlockStripper();

  @Test
  void strip_takesTheKeyOfTheLibrary() {
    assertThat(
            Stripped.by(
                stripper,
                """
                Key fingerprint = 0000 1111 2222 3333
                -----BEGIN PGP PUBLIC KEY BLOCK-----

                mQQBBGBjDtIBH6DJa80zDBgRVRulVPeWYGYH1WJ6ZBuWZRUy0mHhGkTn4l1xNVbd
                =abcd
                -----END PGP PUBLIC KEY BLOCK-----
                R 051020Z JUN 79
                """))
        .containsExactly("R 051020Z JUN 79");
  }

  /** A page that is cut has lines of the key alone. */
  @ParameterizedTest
  @ValueSource(ints = {60, 66, 80})
  void strip_takesLinesOfAKeyWithoutItsEnds(int length) {
    String key = "mQQB/0+x".repeat(20).substring(0, length);

    assertThat(Stripped.by(stripper, "Key fingerprint = 00\n" + key + "\n  " + key + "==\nBT\n"))
        .containsExactly("BT");
    assertThat(Stripped.by(stripper, key.substring(0, 59) + "\n" + key.substring(0, 50) + " x\n"))
        .hasSize(2);
  }

  @Test
  void strip_leavesABlockThatNeverCloses_andRules() {
    String telegram =
        """
        -----BEGIN PGP PUBLIC KEY BLOCK-----
        ------------------062281 060035Z
        -----BEGIN TEXT-----
        1. (U) The key fingerprint = of no use.
        """;

    assertThat(Stripped.by(stripper, telegram))
        .containsExactlyElementsOf(telegram.lines().toList());
  }
}
