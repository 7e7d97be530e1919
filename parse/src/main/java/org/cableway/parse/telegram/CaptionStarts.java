package org.cableway.parse.telegram;

import java.util.Collection;

/**
 * Whether a line may begin with one of the captions: by its first two letters. Many lines of a
 * heading are asked, and nearly none is one.
 */
final class CaptionStarts {

  private static final int LETTERS = 26;
  private static final int MOST_SIGNS = 12;

  private final boolean[] pairs = new boolean[LETTERS * LETTERS];

  /**
   * @param captions as written, two letters or more
   */
  CaptionStarts(Collection<String> captions) {
    for (String caption : captions) {
      pairs[letter(caption, 0) * LETTERS + letter(caption, 1)] = true;
    }
  }

  /** May say yes for nothing, never no. */
  boolean mayStart(String text) {
    int first = 0;
    while (first < text.length() && first <= MOST_SIGNS && isSign(text.charAt(first))) {
      first++;
    }
    int second = first + 1 < text.length() && text.charAt(first + 1) == ' ' ? first + 2 : first + 1;
    int letter = letter(text, first);
    int next = letter(text, second);
    return letter >= 0 && next >= 0 && pairs[letter * LETTERS + next];
  }

  // 0 for A or a; below zero for no letter of ASCII, or behind the end.
  private static int letter(String text, int at) {
    char c = at < text.length() ? text.charAt(at) : ' ';
    return Glance.isLetter(c) ? Glance.capital(c) - 'A' : -1;
  }

  private static boolean isSign(char c) {
    return Blanks.is(c) || "/,;.:*-".indexOf(c) >= 0;
  }
}
