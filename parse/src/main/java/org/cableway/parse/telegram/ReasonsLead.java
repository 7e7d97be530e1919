package org.cableway.parse.telegram;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what leads in reasons. The pattern is tried only where a word begins as one of its own
 * does: {@code reasons}, {@code E.O. 12958}, {@code DERIVED}, {@code 1.4}.
 */
final class ReasonsLead {

  private ReasonsLead() {}

  /** Where a pattern first matches that begins with one of those words; -1 where it does not. */
  static int first(Pattern lead, String text) {
    Matcher matcher = null;
    for (int i = 0; i < text.length(); i++) {
      if (mayBegin(text, i)) {
        matcher = matcher == null ? inPlace(lead, text) : matcher;
        if (matcher.region(i, text.length()).lookingAt()) {
          return i;
        }
      }
    }
    return -1;
  }

  private static Matcher inPlace(Pattern pattern, String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  private static boolean mayBegin(String text, int at) {
    char next = at + 1 < text.length() ? Glance.capital(text.charAt(at + 1)) : ' ';
    return switch (text.charAt(at)) {
      case 'R', 'r' -> isBlankOr("EA", next) && beginsWord(text, at);
      case 'E', 'e' -> isBlankOr(".OX", next) && beginsWord(text, at);
      case 'D', 'd' -> next == 'E' && beginsWord(text, at);
      case '1' -> isBlankOr(".:,/45", next);
      default -> false;
    };
  }

  private static boolean isBlankOr(String letters, char next) {
    return next <= ' ' || letters.indexOf(next) >= 0;
  }

  private static boolean beginsWord(String text, int at) {
    return at == 0 || !Glance.isLetterOrDigit(text.charAt(at - 1));
  }
}
