package org.cableway.enrich;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cableway.parse.tables.Table;

/** The words that title case treats apart; lists of our own. */
final class WordLists {

  // A government ("GOB"), a Roman numeral, letters without a vowel.
  private static final Pattern ACRONYM =
      Pattern.compile("GO[A-Z]|[IVX]{2,6}|[B-DF-HJ-NP-TV-XZ]{2,8}");

  private static final Set<String> SMALL = column("small_words.csv", "word");
  private static final Set<String> ACRONYMS = column("acronyms.csv", "acronym");
  private static final Set<String> NO_ACRONYMS = column("no_acronyms.csv", "word");

  /** True for articles, conjunctions and short prepositions. */
  static boolean isSmall(String word) {
    return SMALL.contains(word.toUpperCase(Locale.ROOT));
  }

  /**
   * True for a word that stays in capitals: one of the list, a government ({@code GOB}), a Roman
   * numeral, or letters without a vowel.
   */
  static boolean isAcronym(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    if (NO_ACRONYMS.contains(upper)) {
      return false;
    }
    return ACRONYMS.contains(upper) || ACRONYM.matcher(upper).matches();
  }

  /** True for {@code NGOS}: more than one of what an acronym names. */
  static boolean isPlural(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    String stem = upper.substring(0, Math.max(0, upper.length() - 1));
    return upper.endsWith("S")
        && stem.length() > 2
        && !NO_ACRONYMS.contains(upper)
        && isAcronym(stem);
  }

  private static Set<String> column(String table, String name) {
    return Table.rows(WordLists.class, "tables/" + table).stream()
        .map(row -> row.get(name).toUpperCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  private WordLists() {}
}
