package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cableway.parse.tables.TagCode;
import org.cableway.parse.tables.TagCodes;

/**
 * Cuts a run of words into tags. Between blanks alone nothing says where a term of several words
 * ends, so that the tables are asked: known terms first, then persons, then codes; words that
 * nobody knows stay together.
 */
final class TagWords {

  private static final int MOST_WORDS_OF_A_TERM = 5;

  /** Shorter unknown words are codes of somebody's own. */
  private static final int SHORTEST_FREE_WORD = 5;

  private static final List<String> SMALL_WORDS =
      List.of("WITH", "AND", "OF", "THE", "FOR", "TO", "ON", "&");

  // Matches "B" and "B.".
  private static final Pattern INITIAL = Pattern.compile("[A-Z]\\.?");

  private static final TagCodes CODES = TagCodes.standard();

  private static final TagTerms TERMS = new TagTerms(CODES, Countries.standard());

  private TagWords() {}

  /** The words of a text, upper case. */
  static List<String> words(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= upper.length(); i++) {
      if (i == upper.length() || isSeparator(upper.charAt(i))) {
        if (i > from) {
          words.add(upper.substring(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }

  private static boolean isSeparator(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || ",;:()".indexOf(c) >= 0;
  }

  /** Adds a line; one that ends in the first half of a term takes the other half up. */
  static void append(List<String> lines, String line) {
    if (!lines.isEmpty() && isTermOver(lines.get(lines.size() - 1), line)) {
      int last = lines.size() - 1;
      lines.set(last, lines.get(last).strip() + " " + line.strip());
      return;
    }
    lines.add(line);
  }

  /** True where the end of one line and the start of the next are a known term together. */
  static boolean isTermOver(String first, String second) {
    List<String> before = words(first);
    List<String> after = words(second);
    for (int left = 1; left < MOST_WORDS_OF_A_TERM && left <= before.size(); left++) {
      if (!TERMS.mayBegin(before.get(before.size() - left))) {
        continue;
      }
      String start = String.join(" ", before.subList(before.size() - left, before.size()));
      for (int right = 1; right < MOST_WORDS_OF_A_TERM && right <= after.size(); right++) {
        String term = start + " " + String.join(" ", after.subList(0, right));
        if (CODES.find(term).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /** True where two parts of a list with commas are the surname and the given name of a person. */
  static boolean isPerson(String surname, String given, Set<String> before) {
    if (given.isEmpty() || CODES.isKnown(surname)) {
      return false;
    }
    return CODES.find(surname + ", " + given).isPresent()
        || (isLast(before, "OVIP") && isName(surname) && isName(given.split(" ", 2)[0]))
        || (isName(surname) && GivenNames.standard().has(given.split(" ", 2)[0]));
  }

  /** Cuts one part of a list. */
  static void split(String part, boolean inList, Set<String> tags) {
    if (CODES.find(part).isPresent()) {
      tags.add(part);
      return;
    }
    List<String> words = List.of(part.split(" "));
    if (inList && words.size() > 1 && !hasCode(words) && !isGlued(words)) {
      tags.add(part);
      return;
    }
    int at = 0;
    while (at < words.size()) {
      at += one(words.subList(at, words.size()), tags);
    }
  }

  private static boolean hasCode(List<String> words) {
    for (String word : words) {
      if (CODES.find(word).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Takes one tag off the words; returns how many words it has. */
  private static int one(List<String> words, Set<String> tags) {
    int term = knownTerm(words);
    if (term > 1) {
      tags.add(String.join(" ", words.subList(0, term)));
      return term;
    }
    int name = person(words, tags);
    if (name > 0) {
      return name;
    }
    if (!isFree(words.get(0)) && !leadsOn(words)) {
      tags.add(words.get(0));
      return 1;
    }
    int free = 1;
    while (free < words.size() && staysWith(words, free)) {
      free++;
    }
    tags.add(String.join(" ", words.subList(0, free)));
    return free;
  }

  /** {@code MEETINGS WITH AMBASSADOR}: a word of the language, known alone, that goes on. */
  private static boolean leadsOn(List<String> words) {
    return words.size() > 2
        && words.get(0).length() >= SHORTEST_FREE_WORD
        && CODES.find(words.get(0)).map(TagCode::kind).filter("special"::equals).isPresent()
        && SMALL_WORDS.contains(words.get(1));
  }

  /** How many words the longest known term at the start has; 0 for none. */
  private static int knownTerm(List<String> words) {
    if (!TERMS.mayBegin(words.get(0))) {
      return 0;
    }
    for (int n = Math.min(MOST_WORDS_OF_A_TERM, words.size()); n > 1; n--) {
      String term = String.join(" ", words.subList(0, n));
      if (CODES.find(term).isPresent() || Countries.standard().has(term)) {
        return n;
      }
    }
    return 0;
  }

  /** A person whose punctuation is lost: {@code OVIP CLINTON HILLARY}. */
  private static int person(List<String> words, Set<String> tags) {
    if (words.size() < 2 || !isName(words.get(0)) || !isName(words.get(1))) {
      return 0;
    }
    String pair = words.get(0) + ", " + words.get(1);
    boolean known = CODES.isKnown(words.get(0) + " " + words.get(1));
    if (!known && !isLast(tags, "OVIP") && !GivenNames.standard().has(words.get(1))) {
      return 0;
    }
    boolean initial = words.size() > 2 && INITIAL.matcher(words.get(2)).matches();
    tags.add(initial ? pair + " " + words.get(2) : pair);
    return initial ? 3 : 2;
  }

  /** True where a word goes on with a free term instead of beginning a tag of its own. */
  private static boolean staysWith(List<String> words, int at) {
    String word = words.get(at);
    if (at >= MOST_WORDS_OF_A_TERM) {
      return false;
    }
    if (SMALL_WORDS.contains(word)
        && at + 1 < words.size()
        && !SMALL_WORDS.contains(words.get(at - 1))) {
      return true;
    }
    if (SMALL_WORDS.contains(words.get(at - 1))) {
      return true;
    }
    List<String> rest = words.subList(at, words.size());
    // "POLITICS FOREIGN POLICY" is one term: no comma says otherwise.
    boolean term = knownTerm(rest) > 1 && !Countries.standard().has(joined(rest, knownTerm(rest)));
    boolean name = rest.size() > 1 && isName(word) && GivenNames.standard().has(rest.get(1));
    return !name && ((term && at == 1) || isFree(word) || isShortOfTerm(word, at, words));
  }

  /** {@code FOREIGN POL}: an abbreviation behind the one free word that it belongs to. */
  private static boolean isShortOfTerm(String word, int at, List<String> words) {
    return at == 1
        && at + 1 == words.size()
        && CODES.find(word).map(TagCode::kind).filter("special"::equals).isPresent();
  }

  private static String joined(List<String> words, int count) {
    return words.stream().limit(count).collect(Collectors.joining(" "));
  }

  private static boolean isLast(Set<String> tags, String tag) {
    String last = null;
    for (String each : tags) {
      last = each;
    }
    return tag.equals(last);
  }

  private static boolean isName(String word) {
    return word.length() > 2 && hasSignsOfName(word) && !CODES.isKnown(word);
  }

  // "CLINTON", "O'NEIL" and "AL-ASAD".
  private static boolean hasSignsOfName(String word) {
    int end = Runs.capitals(word, 0);
    while (end > 0 && end < word.length() && "'-".indexOf(word.charAt(end)) >= 0) {
      end = Runs.capitals(word, end + 1);
    }
    return end == word.length();
  }

  private static boolean areLetters(String word) {
    return !word.isEmpty() && Runs.capitals(word, 0) == word.length();
  }

  private static boolean isFree(String word) {
    return word.length() >= SHORTEST_FREE_WORD
        && areLetters(word)
        && !CODES.isKnown(word)
        && CODES.codesOf(word).size() == 1;
  }

  private static boolean isGlued(List<String> words) {
    return words.stream()
        .anyMatch(
            word -> CODES.codesOf(word).size() > 1 || !(word.length() > 2 && areLetters(word)));
  }
}
