package org.cableway.parse.boilerplate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many words of a telegram were found, and how many that are none of its. */
final class WordScore {

  private long wanted;
  private long found;
  private long common;

  /** Adds a telegram; order and white space do not count. */
  void add(List<String> wantedLines, List<String> foundLines) {
    Map<String, Integer> left = new HashMap<>();
    for (String word : words(wantedLines)) {
      left.merge(word, 1, Integer::sum);
      wanted++;
    }
    for (String word : words(foundLines)) {
      found++;
      if (left.merge(word, -1, Integer::sum) >= 0) {
        common++;
      }
    }
  }

  double recall() {
    return wanted == 0 ? 1 : (double) common / wanted;
  }

  double precision() {
    return found == 0 ? 1 : (double) common / found;
  }

  private static List<String> words(List<String> lines) {
    return List.of(String.join(" ", lines).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .stream()
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
