package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The routing line and its continuations: {@code RR RUEHBI RUEHCI}.
 *
 * @param precedence letter of the highest precedence, null on a continuation
 * @param indicators routing indicators in order
 */
record RoutingLine(String precedence, List<String> indicators) {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 8;

  /** The first routing line, behind the transmission id. */
  static Optional<RoutingLine> first(String text) {
    boolean isDoubled = text.length() > 2 && text.charAt(0) == text.charAt(1);
    if (!isDoubled || "OPRZ".indexOf(text.charAt(0)) < 0 || !Blanks.is(text.charAt(2))) {
      return Optional.empty();
    }
    List<String> words = words(text, 2);
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new RoutingLine(text.substring(0, 1), words));
  }

  /** A line that goes on: no precedence, only indicators of the United States' relays. */
  static Optional<RoutingLine> next(String text) {
    List<String> words = text.startsWith("R") ? words(text, 0) : List.of();
    for (String word : words) {
      if (word.charAt(0) != 'R') {
        return Optional.empty();
      }
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(new RoutingLine(null, words));
  }

  /** The words to the end of a text; none where something else stands there. */
  private static List<String> words(String text, int from) {
    List<String> words = new ArrayList<>();
    int end = from;
    while (end < text.length()) {
      int start = Runs.blanks(text, end);
      boolean isApart = start > end || start == 0;
      end = Runs.capitals(text, start);
      if (!isApart || end < start + SHORTEST || end > start + LONGEST) {
        return List.of();
      }
      words.add(text.substring(start, end));
    }
    return words;
  }
}
