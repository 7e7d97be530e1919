package org.cableway.enrich;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.cableway.parse.tables.Table;

/** The words that title case treats apart; lists of our own. */
final class WordLists {

  private static final int SHORTEST_ACRONYM = 2;
  private static final int LONGEST_NUMERAL = 6;
  private static final int LONGEST_WITHOUT_VOWEL = 8;

  private static final Set<String> SMALL = column("small_words.csv", "word");
  private static final Set<String> ACRONYMS = column("acronyms.csv", "acronym");
  private static final Set<String> NO_ACRONYMS = column("no_acronyms.csv", "word");

  /** True for articles, conjunctions and short prepositions, in capitals. */
  static boolean isSmall(String upper) {
    return SMALL.contains(upper);
  }

  /**
   * True for a word that stays in capitals: one of the list, a government ({@code GOB}), a Roman
   * numeral, or letters without a vowel.
   *
   * @param upper in capitals
   */
  static boolean isAcronym(String upper) {
    return !NO_ACRONYMS.contains(upper) && (ACRONYMS.contains(upper) || looksLikeAcronym(upper));
  }

  private static boolean looksLikeAcronym(String upper) {
    int length = upper.length();
    if (length == 3 && upper.startsWith("GO")) {
      return isCapital(upper.charAt(2));
    }
    return length >= SHORTEST_ACRONYM
        && ((length <= LONGEST_NUMERAL && isOf("IVX", upper))
            || (length <= LONGEST_WITHOUT_VOWEL && isOf("BCDFGHJKLMNPQRSTVWXZ", upper)));
  }

  private static boolean isOf(String letters, String upper) {
    int at = 0;
    while (at < upper.length() && letters.indexOf(upper.charAt(at)) >= 0) {
      at++;
    }
    return at == upper.length();
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** True for {@code NGOS}: more than one of what an acronym names. */
  static boolean isPlural(String upper) {
    return upper.length() > 3
        && upper.endsWith("S")
        && !NO_ACRONYMS.contains(upper)
        && isAcronym(upper.substring(0, upper.length() - 1));
  }

  private static Set<String> column(String table, String name) {
    return Table.rows(WordLists.class, "tables/" + table).stream()
        .map(row -> row.get(name).toUpperCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  private WordLists() {}
}
