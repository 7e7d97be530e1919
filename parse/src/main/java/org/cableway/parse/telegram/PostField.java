package org.cableway.parse.telegram;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.cableway.parse.tables.Post;
import org.cableway.parse.tables.Posts;

/** The name of a post in the ten columns of a page line, cut as it may be: {@code RIO DE JAN}. */
final class PostField {

  private static final int COLUMNS = 10;

  /** {@code PORT AU PR}: no name has more words in ten columns. */
  private static final int MOST_WORDS = 4;

  private static final Set<String> NAMES = names();

  private PostField() {}

  private static Set<String> names() {
    Set<String> names = new HashSet<>();
    for (Post post : Posts.standard().all()) {
      // A blank or two of the ten columns may be taken by the gaps between words.
      for (int length = COLUMNS - 3; length <= COLUMNS; length++) {
        names.add(post.code().substring(0, Math.min(length, post.code().length())));
      }
    }
    return names;
  }

  /**
   * Where the name before {@code end} starts: at most four words that make a post's name, else the
   * last word.
   *
   * @param from no name starts before
   */
  static int start(String text, int from, int end) {
    int best = -1;
    int at = end;
    for (int words = 0; words < MOST_WORDS && at > from; words++) {
      int last = back(text, from, at, true);
      int first = back(text, from, last, false);
      if (text.substring(first, last).chars().anyMatch(Character::isDigit)) {
        break;
      }
      if (words == 0 || NAMES.contains(letters(text.substring(first, end)))) {
        best = first;
      }
      at = first;
    }
    return best < 0 ? end : best;
  }

  private static int back(String text, int from, int end, boolean blanks) {
    int at = end;
    while (at > from && Character.isWhitespace(text.charAt(at - 1)) == blanks) {
      at--;
    }
    return at;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.toUpperCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetter)
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
