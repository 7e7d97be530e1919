package org.cableway.parse.telegram;

import java.util.Arrays;
import org.cableway.parse.Signs;

/**
 * Where a text has the word "summary" in any of its spellings, or what is said for it. Looked for
 * once, in the lines whose signs say so: openers and closers are then asked for near these places
 * alone.
 */
final class SummaryWords {

  private static final int USUAL = 8;

  private final char[] text;
  private int[] places = new int[USUAL];
  private int size;

  /** The words of a text. */
  SummaryWords(Flow flow) {
    this.text = flow.characters();
    for (int i = 0; i < flow.size(); i++) {
      int end = flow.end(i);
      if (flow.line(i).signs().has(Signs.SUMMARY)) {
        add(flow.start(i), end);
      } else {
        // Cut behind its first letter or its second one: no sign of the line shows it.
        add(Math.max(flow.start(i), end - 2), end);
      }
    }
  }

  private void add(int from, int to) {
    for (int at = from; at < to; at++) {
      int small = text[at] | ' ';
      if ((small == 's' || small == 'b') && isAt(at)) {
        places = size < places.length ? places : Arrays.copyOf(places, 2 * size);
        places[size++] = at;
      }
    }
  }

  private boolean isAt(int at) {
    return Capitals.of(text[at]) == 'S'
        ? isSummary(at) || Capitals.stand(text, at, "S U M")
        : Capitals.stand(text, at, "BLUF") || Capitals.stand(text, at, "BOTTOM");
  }

  // Nearly all spellings of "summary" begin so: "SUM", "SUN", cut by line feeds or not.
  private boolean isSummary(int at) {
    char next = at + 1 < text.length ? text[at + 1] : ' ';
    if (next != 'u' && next != 'U' && next != '\n') {
      return false;
    }
    int second = skipLineFeed(at + 1);
    int third = skipLineFeed(second + 1);
    if (third >= text.length || Capitals.of(text[second]) != 'U') {
      return false;
    }
    char c = Capitals.of(text[third]);
    return c == 'M' || c == 'N';
  }

  private int skipLineFeed(int at) {
    return at < text.length && text[at] == '\n' ? at + 1 : at;
  }

  /** True where one begins in a range. */
  boolean areIn(int from, int to) {
    int found = Arrays.binarySearch(places, 0, size, from);
    int first = found >= 0 ? found : -found - 1;
    return first < size && places[first] < to;
  }

  /** True where one begins in a range, and its first two letters are in one line. */
  boolean areWholeIn(int from, int to) {
    int found = Arrays.binarySearch(places, 0, size, from);
    int next = found >= 0 ? found : -found - 1;
    while (next < size && places[next] < to && text[places[next] + 1] == '\n') {
      next++;
    }
    return next < size && places[next] < to;
  }

  /** Where those begin that closers have. */
  int[] ofClosers() {
    int[] closers = new int[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (isSummary(places[i]) || Capitals.stand(text, places[i], "BLUF")) {
        closers[count++] = places[i];
      }
    }
    return Arrays.copyOf(closers, count);
  }
}
