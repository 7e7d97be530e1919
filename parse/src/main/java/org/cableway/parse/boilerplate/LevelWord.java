package org.cableway.parse.boilerplate;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * The level at the start of a line: {@code C O N F I D E N T I A L}, {@code UNCLAS}, {@code SS E C
 * R E T}. Compared by letters alone; the first one may be doubled, lost, or another.
 *
 * @param end index behind the word
 */
record LevelWord(int end, boolean isSpaced, boolean isUpperCase) {

  private static final List<String> WORDS =
      List.of(
          "CONFIDENTIAL",
          "SECRET",
          "UNCLASSIFIED",
          "UNCLAS",
          "LIMITEDOFFICIALUSE",
          "LIMITEDOFFUSE",
          "TOPSECRET",
          "SENSITIVEBUTUNCLASSIFIED");

  private static final String FIRSTS = letters(0);
  private static final String SECONDS = letters(1);
  private static final String THIRDS = letters(2);
  private static final String FOURTHS = letters(3);

  private static final int MAX_GAP = 3;

  private static String letters(int place) {
    return WORDS.stream().map(word -> word.substring(place, place + 1)).collect(joining());
  }

  /** The level that a line starts with, null for none. */
  static LevelWord at(String line) {
    if (line.isEmpty() || !Character.isLetter(line.charAt(0)) || !mayBe(line)) {
      return null;
    }
    for (String word : WORDS) {
      LevelWord whole = match(line, 0, word, 0);
      if (whole != null) {
        return whole;
      }
    }
    for (String word : WORDS) {
      LevelWord damaged = damaged(line, word);
      if (damaged != null && damaged.isSpaced) {
        return damaged;
      }
    }
    // A doubled letter is told from a word without blanks too: UUNCLAS.
    boolean isDoubled = line.length() > 1 && line.charAt(0) == line.charAt(1);
    return isDoubled ? match(line, 1, "UNCLAS", 0) : null;
  }

  // By the first three letters: the first may be lost, or one stand before it.
  private static boolean mayBe(String line) {
    int next = skipBlanks(line, 1);
    int last = skipBlanks(line, next + 1);
    if (last >= line.length()) {
      return false;
    }
    char first = Character.toUpperCase(line.charAt(0));
    char second = Character.toUpperCase(line.charAt(next));
    char third = Character.toUpperCase(line.charAt(last));
    boolean isExtra = FIRSTS.indexOf(second) >= 0 && SECONDS.indexOf(third) >= 0;
    boolean isWhole = FIRSTS.indexOf(first) >= 0 && SECONDS.indexOf(second) >= 0;
    boolean isLost = SECONDS.indexOf(first) >= 0 && THIRDS.indexOf(second) >= 0;
    return isExtra
        || (isWhole && THIRDS.indexOf(third) >= 0)
        || (isLost && FOURTHS.indexOf(third) >= 0);
  }

  private static LevelWord damaged(String line, String word) {
    LevelWord extra = line.length() > 1 ? match(line, 1, word, 0) : null;
    return extra != null ? extra : match(line, 0, word, 1);
  }

  private static LevelWord match(String line, int from, String word, int fromLetter) {
    int at = from;
    int gaps = 0;
    boolean isUpperCase = true;
    for (int letter = fromLetter; letter < word.length(); letter++) {
      int next = skipBlanks(line, at);
      if (next - at > MAX_GAP
          || next >= line.length()
          || Character.toUpperCase(line.charAt(next)) != word.charAt(letter)) {
        return null;
      }
      gaps += next > at && letter > fromLetter ? 1 : 0;
      isUpperCase &= Character.isUpperCase(line.charAt(next));
      at = next + 1;
    }
    if (at < line.length() && Character.isLetterOrDigit(line.charAt(at))) {
      return null;
    }
    return new LevelWord(at, gaps > word.length() / 2, isUpperCase);
  }

  private static int skipBlanks(String line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
