package org.cableway.parse.id;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cableway.parse.tables.Post;
import org.cableway.parse.tables.Posts;

/** Mends names of posts that no table lists: one slip of the key, or cut at a field's end. */
final class PostSpelling {

  /** Shorter names are too near to each other: LOME and ROME. */
  private static final int MIN_TO_REPAIR = 6;

  /** The Archives cut at five or six letters: ISLAMA, THEHA. */
  private static final int MIN_CUT = 5;

  /** The codes by their length: a slip of the key adds or loses one letter at most. */
  private static final Map<Integer, List<String>> CODES =
      Posts.standard().all().stream()
          .map(Post::code)
          .collect(Collectors.groupingBy(String::length));

  private PostSpelling() {}

  /** Letters and digits, upper case. */
  static String letters(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    String upper = name.toUpperCase(Locale.ROOT);
    for (int i = 0; i < upper.length(); i++) {
      char c = upper.charAt(i);
      if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /** The post that is one slip away, where it is the only one; else the name itself. */
  static String repaired(String name) {
    if (name.length() < MIN_TO_REPAIR || name.length() > 24) {
      return name;
    }
    String near = null;
    for (int length = name.length() - 1; length <= name.length() + 1; length++) {
      for (String code : CODES.getOrDefault(length, List.of())) {
        if (sharesEnd(name, code) && isOneSlipAway(name, code)) {
          if (near != null) {
            return name;
          }
          near = code;
        }
      }
    }
    return near == null ? name : near;
  }

  // One slip spares the first letter or the last one; nearly all codes differ in both.
  private static boolean sharesEnd(String name, String code) {
    return name.charAt(0) == code.charAt(0)
        || name.charAt(name.length() - 1) == code.charAt(code.length() - 1);
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
    int left = a.length() - end - start;
    int right = b.length() - end - start;
    if (left <= 1 && right <= 1) {
      return true;
    }
    return left == 2
        && right == 2
        && a.charAt(start) == b.charAt(start + 1)
        && a.charAt(start + 1) == b.charAt(start);
  }
}
