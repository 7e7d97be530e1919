package org.cableway.parse.id;

import java.util.List;
import java.util.Locale;
import org.cableway.parse.tables.Post;
import org.cableway.parse.tables.Posts;

/** Mends names of posts that no table lists: one slip of the key, or cut at a field's end. */
final class PostSpelling {

  /** Shorter names are too near to each other: LOME and ROME. */
  private static final int MIN_TO_REPAIR = 6;

  /** The Archives cut at five or six letters: ISLAMA, THEHA. */
  private static final int MIN_CUT = 5;

  private PostSpelling() {}

  /** Letters and digits, upper case. */
  static String letters(String name) {
    return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }

  /** The post that is one slip away, where it is the only one; else the name itself. */
  static String repaired(String name) {
    if (name.length() < MIN_TO_REPAIR || name.length() > 24) {
      return name;
    }
    List<String> near =
        Posts.standard().all().stream()
            .map(Post::code)
            .filter(code -> isOneSlipAway(name, code))
            .toList();
    return near.size() == 1 ? near.get(0) : name;
  }

  /** The one post that starts like a name cut at five or six letters; else the name itself. */
  static String uncut(String name) {
    if (name.length() < MIN_CUT || Posts.standard().find(name).isPresent()) {
      return name;
    }
    List<String> longer =
        Posts.standard().all().stream()
            .map(Post::code)
            .filter(code -> code.startsWith(name))
            .toList();
    return longer.size() == 1 ? longer.get(0) : name;
  }

  /** One letter changed, lost, added, or two neighbours swapped. */
  static boolean isOneSlipAway(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(a.length(), b.length());
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    String left = a.substring(start, a.length() - end);
    String right = b.substring(start, b.length() - end);
    if (left.length() <= 1 && right.length() <= 1) {
      return true;
    }
    return left.length() == 2
        && right.length() == 2
        && left.charAt(0) == right.charAt(1)
        && left.charAt(1) == right.charAt(0);
  }
}
