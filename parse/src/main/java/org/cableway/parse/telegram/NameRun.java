package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

  // Matches "A." and "S.K."; not "U.S." and "A.I.".
  private static final Pattern INITIALS =
      Pattern.compile("(?!U\\.S\\.|A\\.I\\.|U\\.N\\.|D\\.C\\.)(?:[A-Z]\\.){1,3}");

  private static final Set<String> PARTICLES =
      Set.of(
          "DE", "LA", "DEL", "VAN", "VON", "DER", "DEN", "DI", "DA", "DU", "LE", "BIN", "EL", "AL",
          "TER");

  private static final List<String> LEADING_TO_A_PLACE =
      List.of("TO", "FOR", "IN", "AT", "OF", "ON");

  private static final Pattern QUOTES = Pattern.compile("[\"\u201c\u201d*]");

  /** What may stand in a name and behind it. */
  private static final String SIGNS = "'\u2019`.-" + GLUE;

  /** The run that is most likely the name; null where no word can be one. */
  static NameRun best(String part) {
    List<String> words = words(part.strip());
    boolean lowerCase = isLowerCase(part);
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
    boolean afterTo =
        to - start > 2 && from > 0 && LEADING_TO_A_PLACE.contains(letters(words.get(from - 1)));
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
    String plain = hasQuotes(word) ? QUOTES.matcher(word).replaceAll("") : word;
    // A redaction is no name.
    if (!isName(plain) || Glance.isAt(plain, 0, "XXXX")) {
      return false;
    }
    String letters = letters(plain);
    if (letters.isEmpty()) {
      return false;
    }
    if (PARTICLES.contains(letters) || areInitials(plain)) {
      return true;
    }
    return (lowerCase || !Character.isLowerCase(plain.charAt(0)))
        && !ClassifierTitles.standard().isTitle(letters);
  }

  /** {@code O'Neil}, {@code Smith-Jones}, {@code D0E} with a zero for a letter. */
  static boolean isName(String word) {
    boolean inFirst = true;
    for (int i = 0; i < word.length(); i = word.offsetByCodePoints(i, 1)) {
      int c = word.codePointAt(i);
      boolean letter = Character.isLetter(c) || (c == '0' && inFirst);
      if (!letter && (i == 0 || SIGNS.indexOf(c) < 0)) {
        return false;
      }
      inFirst = inFirst && letter;
    }
    return !word.isEmpty();
  }

  private static boolean hasQuotes(String word) {
    return word.indexOf('"') >= 0
        || word.indexOf('*') >= 0
        || word.indexOf('\u201c') >= 0
        || word.indexOf('\u201d') >= 0;
  }

  private static boolean areInitials(String word) {
    return word.length() > 1 && word.charAt(1) == '.' && INITIALS.matcher(word).matches();
  }

  private static boolean isLowerCase(String text) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (Character.toLowerCase(text.codePointAt(i)) != text.codePointAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static List<String> words(String part) {
    List<String> words = new ArrayList<>();
    int end = 0;
    for (int from = 0; from < part.length(); from = end + 1) {
      end = from;
      while (end < part.length() && !isBlank(part.charAt(end))) {
        end++;
      }
      if (end > from) {
        addWord(part.substring(from, end), words);
      }
    }
    return words;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  // "DCM/Jane Doe" has a name behind the slash, "POL/ECON" and "ISN/MTR" have none.
  private static void addWord(String word, List<String> words) {
    int slash = word.lastIndexOf('/');
    String behind = slash < 0 ? "" : word.substring(slash + 1);
    boolean name =
        behind.length() > 2
            && !behind.equals(behind.toUpperCase(Locale.ROOT))
            && ClassifierTitles.standard().isTitle(letters(word.substring(0, slash)));
    if (name) {
      words.add(word.substring(0, slash + 1));
      words.add(behind);
    } else {
      words.add(word);
    }
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
