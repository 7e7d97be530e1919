package org.cableway.parse.boilerplate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words found and lines that differ, over the pages of a kind. */
final class BoilerplateScore {

  private final WordScore words = new WordScore();
  private final List<String> differences = new ArrayList<>();
  private int linesLost;
  private int linesKept;
  private int cables;
  private int named;

  /** Adds a page: what it holds, and what was found on it by id. */
  void add(String name, KnownPage page, Map<String, List<String>> found) {
    List<String> wantedLines = new ArrayList<>();
    page.telegrams()
        .forEach(
            (id, lines) -> {
              count(name, id, found);
              wantedLines.addAll(lines);
            });
    List<String> foundLines = new ArrayList<>();
    found.values().forEach(foundLines::addAll);
    page.neither().forEach(foundLines::remove);
    words.add(wantedLines, foundLines);
    compare(name, wantedLines, foundLines);
  }

  private void count(String name, String id, Map<String, List<String>> found) {
    cables++;
    if (found.containsKey(id)) {
      named++;
    } else {
      differences.add(name + " id " + id + ": " + found.keySet());
    }
  }

  double recall() {
    return words.recall();
  }

  double precision() {
    return words.precision();
  }

  /** F, the harmonic mean of recall and precision. */
  double harmonicMean() {
    double sum = recall() + precision();
    return sum == 0 ? 0 : 2 * recall() * precision() / sum;
  }

  /** Share of the cables whose id was found. */
  double named() {
    return (double) named / cables;
  }

  int cables() {
    return cables;
  }

  /** Lines that differ after white space, case and punctuation: sees what a bag of words hides. */
  String lines() {
    return "lines lost " + linesLost + " kept " + linesKept;
  }

  /** {@code page - lost line}, {@code page + kept line}. */
  List<String> differences() {
    return differences;
  }

  private void compare(String page, List<String> wanted, List<String> found) {
    Map<String, Integer> left = new HashMap<>();
    wanted.forEach(line -> left.merge(plain(line), 1, Integer::sum));
    for (String line : found) {
      if (!plain(line).isEmpty() && left.merge(plain(line), -1, Integer::sum) < 0) {
        linesKept++;
        differences.add(page + " + " + line);
      }
    }
    left.forEach(
        (line, times) -> {
          if (times > 0 && !line.isEmpty()) {
            linesLost += times;
            differences.add(page + " - " + line);
          }
        });
  }

  private static String plain(String line) {
    return line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
