package org.cableway.store.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that a person looks for.
 *
 * @param words letters and digits alone; several are a phrase
 * @param beginning true where the last word may go on: {@code elect*}
 */
public record Term(List<String> words, boolean beginning) {

  // border "gas price" elect*
  private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");

  // astana of ASTANA-610; an accent that stands alone belongs to its letter
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*+");

  // Databases refuse expressions that are too deep; nobody types as many words.
  private static final int MOST_WORDS = 64;

  public Term {
    words = List.copyOf(words);
  }

  /**
   * What a person typed: {@code border "gas price" elect* POL/ECON} are a word, a phrase of two, a
   * beginning and a phrase of two. No text is an error; the first {@value #MOST_WORDS} words count.
   */
  static List<Term> of(String text) {
    List<Term> terms = new ArrayList<>();
    int count = 0;
    Matcher term = TERM.matcher(text.replace('\u201c', '"').replace('\u201d', '"'));
    while (count < MOST_WORDS && term.find()) {
      String phrase = term.group(1);
      String given = phrase == null ? term.group(2) : phrase;
      List<String> words =
          WORD.matcher(given).results().limit(MOST_WORDS - count).map(w -> w.group()).toList();
      if (!words.isEmpty()) {
        terms.add(new Term(words, phrase == null && given.endsWith("*")));
        count += words.size();
      }
    }
    return terms;
  }
}
