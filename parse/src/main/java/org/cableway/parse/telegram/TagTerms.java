package org.cableway.parse.telegram;

import java.util.HashSet;
import java.util.Set;
import org.cableway.parse.tables.TagCodes;

/**
 * The first words of known terms of several words, {@code HUMAN} of {@code HUMAN RIGHTS}: nearly no
 * code begins one, and none of the terms behind it need be put together.
 */
final class TagTerms {

  private final Set<String> firstWords = new HashSet<>();

  TagTerms(TagCodes codes, Countries countries) {
    codes.all().forEach(this::add);
    countries.all().forEach(this::add);
  }

  private void add(String term) {
    int end = term.indexOf(' ');
    if (end > 0) {
      firstWords.add(term.substring(0, end));
    }
  }

  /** True where a known term of several words begins with a word, in capitals. */
  boolean mayBegin(String word) {
    return firstWords.contains(word.strip());
  }
}
