package org.cableway.benchmarks.pipeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Sentences of invented words, wrapped as telegrams are. The same seed gives the same text. */
final class InventedText {

  private static final int COLUMNS = 65;
  private static final List<String> WORDS = words();

  private final Random random;

  InventedText(Random random) {
    this.random = random;
  }

  private static List<String> words() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                InventedText.class.getResourceAsStream("words.txt"), StandardCharsets.UTF_8))) {
      return lines.lines().flatMap(line -> Stream.of(line.split(" "))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("words.txt: cannot be read", e);
    }
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  /** {@code Fishermen praised the lighthouse.}, of some words. */
  String sentence(int words) {
    StringBuilder sentence = new StringBuilder(capitalised(word()));
    for (int i = 1; i < words; i++) {
      String word = random.nextInt(12) == 0 ? capitalised(word()) : word();
      sentence.append(random.nextInt(14) == 0 ? ", " : " ").append(word);
    }
    return sentence.append('.').toString();
  }

  /** Capitals without an end: a subject. */
  String headline() {
    String sentence = sentence(5 + random.nextInt(6)).toUpperCase(Locale.ROOT);
    return sentence.substring(0, sentence.length() - 1);
  }

  /** Sentences up to a length. */
  String prose(int characters) {
    StringBuilder prose = new StringBuilder();
    while (prose.length() < characters) {
      prose.append(prose.isEmpty() ? "" : " ").append(sentence(6 + random.nextInt(18)));
    }
    return prose.toString();
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** Breaks a text at the wrap column; each line ends with a blank, as those of the dump do. */
  static void wrap(String text, StringBuilder out) {
    int column = 0;
    for (String word : text.split(" ")) {
      if (column > 0 && column + word.length() >= COLUMNS) {
        out.append(" \n");
        column = 0;
      }
      out.append(column > 0 ? " " : "").append(word);
      column += word.length() + 1;
    }
    out.append(" \n");
  }
}
