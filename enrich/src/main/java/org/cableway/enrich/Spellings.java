package org.cableway.enrich;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.parse.Line;

/**
 * How a cable's text writes the words of its subject: a subject is all capitals, its text mostly is
 * not, and so it tells acronyms and names from words.
 */
final class Spellings {

  // Two letters are as often a word ("us", "it") as an acronym.
  private static final int SHORTEST = 3;

  // More than any cable needs; bounds the time of hostile ones.
  private static final int MOST_LINES = 2_000;
  private static final int LONGEST_LINE = 20_000;

  private static final Pattern WORD = Pattern.compile("\\p{L}{3,30}");

  private static final int LONGEST = 30;

  private static final int ASCII = 128;

  private final Set<String> wanted;
  private final BitSet initials = new BitSet();
  private final BitSet starts = new BitSet();
  private final BitSet seconds = new BitSet();
  private final Map<String, Map<String, Integer>> counts = new HashMap<>();
  private final List<String> found = new ArrayList<>();
  // A text without any, of which there are some, tells nothing of its words.
  private boolean hasCapitals;

  private Spellings(Set<String> wanted) {
    this.wanted = wanted;
    for (String word : wanted) {
      initials.set(word.charAt(0));
      mark(starts, word.charAt(0), word.charAt(1));
      mark(seconds, word.charAt(1), word.charAt(2));
    }
  }

  private static void mark(BitSet pairs, char first, char second) {
    if (first < ASCII && second < ASCII) {
      pairs.set(start(first, second));
    }
  }

  /** Words of the subject in capitals to their spelling in the text, where that is not plain. */
  static Map<String, String> of(String subject, List<Line> text) {
    Spellings spellings = new Spellings(words(subject));
    text.stream().limit(MOST_LINES).map(Line::text).forEach(spellings::count);
    return spellings.hasCapitals ? spellings.chosen() : Map.of();
  }

  // However the text writes "the", a title has it small.
  private static Set<String> words(String subject) {
    Set<String> words = new HashSet<>();
    Matcher matcher = WORD.matcher(subject.toUpperCase(Locale.ROOT));
    while (matcher.find()) {
      if (!WordLists.isSmall(matcher.group())) {
        words.add(matcher.group());
      }
    }
    return words;
  }

  // A line of capitals alone tells nothing. One look at each sign: this reads the whole text.
  private void count(String line) {
    char[] signs = line.toCharArray();
    int end = Math.min(signs.length, LONGEST_LINE);
    int small = 0;
    int capital = 0;
    found.clear();
    for (int from = 0, to; from < end; from = to) {
      to = from;
      for (int limit = Math.min(end, from + LONGEST); to < limit && isLetter(signs[to]); to++) {
        small += isSmall(signs[to]) ? 1 : 0;
        capital += isCapital(signs[to]) ? 1 : 0;
      }
      if (to - from >= SHORTEST
          && mayBeWanted(signs[from], signs[from + 1])
          && mayGoOn(signs[from + 1], signs[from + 2])) {
        found.add(line.substring(from, to));
      }
      to = Math.max(to, from + 1);
    }
    if (small > capital) {
      hasCapitals |= capital > 0;
      found.forEach(this::countWord);
    }
  }

  // Two letters tell nearly all words from those of the subject, without a copy of any.
  private boolean mayBeWanted(char first, char second) {
    return (first < ASCII && second < ASCII)
        ? starts.get(start(capital(first), capital(second)))
        : initials.get(Character.toUpperCase(first));
  }

  private boolean mayGoOn(char second, char third) {
    return second >= ASCII || third >= ASCII || seconds.get(start(capital(second), capital(third)));
  }

  private static int start(char first, char second) {
    return first * ASCII + second;
  }

  private static char capital(char c) {
    return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
  }

  private void countWord(String written) {
    String upper = written.toUpperCase(Locale.ROOT);
    if (wanted.contains(upper)) {
      counts.computeIfAbsent(upper, word -> new HashMap<>()).merge(written, 1, Integer::sum);
    }
  }

  // By far the most are of ASCII, and the tables of all alphabets are slow to ask.
  private static boolean isLetter(char c) {
    char capital = capital(c);
    return c < ASCII ? capital >= 'A' && capital <= 'Z' : Character.isLetter(c);
  }

  private static boolean isSmall(char c) {
    return c < ASCII ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
  }

  private static boolean isCapital(char c) {
    return c < ASCII ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  private Map<String, String> chosen() {
    Map<String, String> chosen = new HashMap<>();
    counts.forEach(
        (upper, forms) -> {
          String best = best(forms);
          chosen.put(upper, isSmall(best) ? capitalised(best) : best);
        });
    return chosen;
  }

  // The most frequent form; of equals the one with more capitals, so that the choice is stable.
  private static String best(Map<String, Integer> forms) {
    return forms.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey(), (a, b) -> b.compareTo(a)))
        .orElseThrow()
        .getKey();
  }

  private static boolean isSmall(String word) {
    return word.chars().noneMatch(Character::isUpperCase);
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
