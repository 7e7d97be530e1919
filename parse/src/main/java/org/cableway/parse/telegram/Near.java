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

    /** Offset of the next one at or behind an offset, in whatever case; -1 for none. */
    int next(Flow flow, int from);
  }

  private final Pattern pattern;
  private final String firsts;
  private final Word word;
  private final int before;

  /**
   * @param firsts the capitals of all letters that a match may begin with
   * @param before how far in front of the word a match may begin
   */
  Near(Pattern pattern, String firsts, Word word, int before) {
    this.pattern = pattern;
    this.firsts = firsts;
    this.word = word;
    this.before = before;
  }

  /** Offset of the first match before an offset; -1 where there is none. */
  int first(Flow flow, int to) {
    int at = word.next(flow, 0);
    Matcher matcher = at < 0 ? null : matcher(flow);
    int start = -1;
    while (start < 0 && at >= 0 && at < to) {
      start = first(matcher, flow.characters(), Math.max(0, at - before), at, to);
      at = start < 0 ? word.next(flow, at + 1) : at;
    }
    return start;
  }

  /** The matches before an offset, as {@link Matcher#find()} gives them one after the other. */
  void each(Flow flow, int to, Consumer<MatchResult> sink) {
    int at = word.next(flow, 0);
    Matcher matcher = at < 0 ? null : matcher(flow);
    int done = 0;
    while (at >= 0 && at < to) {
      int start = first(matcher, flow.characters(), Math.max(done, at - before), at, to);
      if (start >= 0) {
        sink.accept(matcher);
        done = matcher.end();
      }
      at = word.next(flow, Math.max(done, at + 1));
    }
  }

  private boolean mayStart(char[] text, int at) {
    return firsts.indexOf(Capitals.of(text[at])) >= 0 && (at == 0 || !isLetter(text[at - 1]));
  }

  private static boolean isLetter(char c) {
    char capital = Capitals.of(c);
    return capital >= 'A' && capital <= 'Z';
  }

  private Matcher matcher(Flow flow) {
    return pattern.matcher(flow.text()).useTransparentBounds(true);
  }

  private int first(Matcher matcher, char[] text, int from, int last, int to) {
    for (int start = from; start <= last; start++) {
      if (mayStart(text, start) && matcher.region(start, to).lookingAt()) {
        return start;
      }
    }
    return -1;
  }
}
