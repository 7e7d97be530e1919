package org.cableway.parse.telegram;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a pattern finds, but looks only near a word that each of its matches holds. Telegrams
 * say such a word a few times or never, and a plain word is found a hundred times faster than a
 * pattern is told to match nowhere. A match begins with the first letter of a word.
 */
final class Near {

  /** Tells where a word is. */
  interface Word {

    /** Offset of the next one in a text of capitals, at or behind an offset; -1 for none. */
    int next(String capitals, int from);
  }

  private final Pattern pattern;
  private final Word word;
  private final int before;

  /**
   * @param before how far in front of the word a match may begin
   */
  Near(Pattern pattern, Word word, int before) {
    this.pattern = pattern;
    this.word = word;
    this.before = before;
  }

  /** Offset of the first match before an offset; -1 where there is none. */
  int first(Flow flow, int to) {
    String capitals = flow.capitals();
    Matcher matcher = matcher(flow);
    int start = -1;
    for (int at = word.next(capitals, 0); start < 0 && at >= 0 && at < to; ) {
      start = first(matcher, capitals, Math.max(0, at - before), at, to);
      at = word.next(capitals, at + 1);
    }
    return start;
  }

  /** The matches before an offset, as {@link Matcher#find()} gives them one after the other. */
  void each(Flow flow, int to, Consumer<MatchResult> sink) {
    String capitals = flow.capitals();
    Matcher matcher = matcher(flow);
    int done = 0;
    for (int at = word.next(capitals, 0); at >= 0 && at < to; ) {
      int start = first(matcher, capitals, Math.max(done, at - before), at, to);
      if (start >= 0) {
        sink.accept(matcher);
        done = matcher.end();
      }
      at = word.next(capitals, Math.max(done, at + 1));
    }
  }

  private static boolean startsWord(String capitals, int at) {
    return isLetter(capitals.charAt(at)) && (at == 0 || !isLetter(capitals.charAt(at - 1)));
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private Matcher matcher(Flow flow) {
    return pattern.matcher(flow.text()).useTransparentBounds(true);
  }

  private static int first(Matcher matcher, String capitals, int from, int last, int to) {
    for (int start = from; start <= last; start++) {
      if (startsWord(capitals, start) && matcher.region(start, to).lookingAt()) {
        return start;
      }
    }
    return -1;
  }
}
