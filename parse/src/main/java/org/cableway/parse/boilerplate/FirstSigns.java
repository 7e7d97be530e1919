package org.cableway.parse.boilerplate;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * With which signs a line may start that a pattern matches, so that most patterns need not be tried
 * on a line at all. The matcher itself is asked: where it fails on a sign alone and did not want to
 * look behind it, nothing that starts so can match.
 */
final class FirstSigns {

  /** Signs from this one on are not asked for, and may start anything. */
  static final char ASCII = 128;

  private FirstSigns() {}

  /**
   * The signs of ASCII that may come first, of letters the small ones. Control signs and blanks,
   * which hardly a line starts with, are not asked for either.
   */
  static BitSet of(Pattern pattern) {
    BitSet signs = new BitSet(ASCII);
    signs.set(0, '!');
    Matcher matcher = pattern.matcher("");
    for (char sign = '!'; sign < ASCII; sign++) {
      if (sign == small(sign)) {
        matcher.reset(String.valueOf(sign));
        signs.set(sign, matcher.matches() || matcher.hitEnd());
      }
    }
    return signs;
  }

  /** A letter of ASCII as the small one, any other sign as it is. */
  static char small(char sign) {
    return sign >= 'A' && sign <= 'Z' ? (char) (sign + 'a' - 'A') : sign;
  }
}
