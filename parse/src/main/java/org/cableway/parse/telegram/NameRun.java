package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A run of words that can be a person's name, in a part of the text between separators.
 *
 * @param text as written
 * @param words how many
 * @param isWhole true where the part has nothing else
 * @param isPlace true where it is the name of a country or a city
 */
record NameRun(String text, int words, boolean isWhole, boolean isPlace) {

  /** Stands for the comma before a suffix, so that it does not separate. */
  static final String GLUE = "\u0001";

  private static final int MOST_WORDS = 6;

  private static final Pattern NAME =
      Pattern.compile("[\\p{L}0][\\p{L}0]*(?:['\u2019`.\\-\u0001][\\p{L}]*)*[.'\u2019]?");

  // Matches "A." and "S.K."; not "U.S." and "A.I.".
  private static final Pattern INITIALS =
      Pattern.compile("(?!U\\.S\\.|A\\.I\\.|U\\.N\\.|D\\.C\\.)(?:[A-Z]\\.){1,3}");

  private static final List<String> PARTICLES =
      List.of(
          "DE", "LA", "DEL", "VAN", "VON", "DER", "DEN", "DI", "DA", "DU", "LE", "BIN", "EL", "AL",
          "TER");

  private static final List<String> LEADING_TO_A_PLACE =
      List.of("TO", "FOR", "IN", "AT", "OF", "ON");

  private static final Pattern QUOTES = Pattern.compile("[\"\u201c\u201d*]");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  // Matches a redaction, which is no name.
  private static final Pattern REDACTED = Pattern.compile("(?i)x{4,}.*");

  /** The run that is most likely the name; null where no word can be one. */
  static NameRun best(String part) {
    List<String> words = words(part);
    boolean lowerCase = part.equals(part.toLowerCase(Locale.ROOT));
    List<NameRun> runs = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = at;
      while (end < words.size() && isNamePart(words.get(end), lowerCase)) {
        end++;
      }
      if (end > at) {
        NameRun run = run(words, at, end);
        if (run != null) {
          runs.add(run);
        }
      }
      at = Math.max(end, at + 1);
    }
    return choose(runs);
  }

  private static NameRun choose(List<NameRun> runs) {
    NameRun best = null;
    for (NameRun run : runs) {
      boolean better = best == null || best.isPlace || run.words > 1 || best.words == 1;
      if (better && !(run.isPlace && best != null)) {
        best = run;
      }
    }
    return best;
  }

  private static NameRun run(List<String> words, int from, int to) {
    int start = from;
    while (to - start > 2 && isAbbreviation(words.get(start), words.subList(start + 1, to))) {
      start++;
    }
    boolean afterTo = from > 0 && LEADING_TO_A_PLACE.contains(letters(words.get(from - 1)));
    while (to - start > 2 && (afterTo || start == from) && placeLength(words, start, to) > 0) {
      start += placeLength(words, start, to);
    }
    while (start < to && isOnlyParticleOrInitial(words, start, to)) {
      start++;
    }
    if (start >= to || to - start > MOST_WORDS) {
      return null;
    }
    String text = String.join(" ", words.subList(start, to));
    return new NameRun(
        text, to - start, from == 0 && to == words.size(), Countries.standard().isPlace(text));
  }

  /** How many words at the start are a place, where at least two words follow. */
  private static int placeLength(List<String> words, int start, int to) {
    for (int n = 3; n > 0; n--) {
      if (to - start - n >= 2
          && Countries.standard().isPlace(String.join(" ", words.subList(start, start + n)))) {
        return n;
      }
    }
    return 0;
  }

  /** {@code COM Carmen Doe}: capitals before words that are not in capitals. */
  private static boolean isAbbreviation(String word, List<String> rest) {
    String letters = onlyLetters(word);
    return letters.length() > 1
        && letters.equals(letters.toUpperCase(Locale.ROOT))
        && rest.stream()
            .anyMatch(each -> each.length() > 2 && !each.equals(each.toUpperCase(Locale.ROOT)));
  }

  /** A lone initial or particle is no name. */
  private static boolean isOnlyParticleOrInitial(List<String> words, int start, int to) {
    String letters = letters(words.get(start));
    return to - start == 1 && (letters.length() < 2 || PARTICLES.contains(letters));
  }

  private static boolean isNamePart(String word, boolean lowerCase) {
    String plain = QUOTES.matcher(word).replaceAll("");
    String letters = letters(plain);
    if (letters.isEmpty() || !NAME.matcher(plain).matches() || REDACTED.matcher(plain).matches()) {
      return false;
    }
    if (PARTICLES.contains(letters) || INITIALS.matcher(plain).matches()) {
      return true;
    }
    return (lowerCase || !Character.isLowerCase(plain.charAt(0)))
        && !ClassifierTitles.standard().isTitle(letters);
  }

  private static List<String> words(String part) {
    List<String> words = new ArrayList<>();
    for (String word : BLANKS.split(part.strip())) {
      int slash = word.lastIndexOf('/');
      String behind = slash < 0 ? "" : word.substring(slash + 1);
      // "DCM/Jane Doe" has a name behind the slash, "POL/ECON" and "ISN/MTR" have none.
      boolean name =
          behind.length() > 2
              && !behind.equals(behind.toUpperCase(Locale.ROOT))
              && ClassifierTitles.standard().isTitle(letters(word.substring(0, slash)));
      if (name) {
        words.add(word.substring(0, slash + 1));
        words.add(behind);
      } else if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static String letters(String word) {
    return onlyLetters(word.toUpperCase(Locale.ROOT).replace('0', 'O'));
  }

  private static String onlyLetters(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetter(word.charAt(i))) {
        letters.append(word.charAt(i));
      }
    }
    return letters.toString();
  }
}
