package org.cableway.enrich;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.enrich.WrittenForms.Form;
import org.cableway.parse.Line;
import org.cableway.parse.Signs;

/**
 * How a cable's text writes the words of its subject: a subject is all capitals, its text mostly is
 * not, and so it tells acronyms and names from words.
 */
final class Spellings {

  // Two letters are as often a word ("us", "it") as an acronym.
  private static final int SHORTEST = 3;

  // More than any cable needs; bounds time and memory of hostile ones.
  private static final int MOST_LINES = 2_000;
  private static final int LONGEST_LINE = 20_000;
  private static final int MOST_WORDS = 500;

  private static final Pattern WORD = Pattern.compile("\\p{L}{3,30}");

  private static final int LONGEST = 30;

  private static final int ASCII = 128;

  private final Set<String> wanted;
  private final WordTree tree;
  private final WrittenForms forms;
  private final List<Hit> hits = new ArrayList<>();
  // A text without any, of which there are some, tells nothing of its words.
  private boolean hasCapitals;

  private Spellings(Set<String> wanted) {
    this.wanted = wanted;
    this.tree = new WordTree(wanted);
    this.forms = new WrittenForms(tree.places());
  }

  /**
   * A word of the subject in a line.
   *
   * @param word its place in the tree; all with a letter outside of ASCII have one and the same
   */
  private record Hit(int word, int from, int to) {}

  /** Words of the subject in capitals to their spelling in the text, where that is not plain. */
  static Map<String, String> of(String subject, List<Line> text) {
    Spellings spellings = new Spellings(words(subject));
    for (Line line : text.subList(0, Math.min(text.size(), MOST_LINES))) {
      if (line.signs().has(Signs.SMALL)) {
        spellings.count(line.text());
      }
    }
    return spellings.hasCapitals ? spellings.chosen() : Map.of();
  }

  // However the text writes "the", a title has it small.
  private static Set<String> words(String subject) {
    Set<String> words = new HashSet<>();
    Matcher matcher = WORD.matcher(subject.toUpperCase(Locale.ROOT));
    while (words.size() < MOST_WORDS && matcher.find()) {
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
    hits.clear();
    for (int from = 0, to; from < end; from = to) {
      int place = WordTree.ROOT;
      boolean isAscii = true;
      to = from;
      for (int limit = Math.min(end, from + LONGEST); to < limit && isLetter(signs[to]); to++) {
        small += isSmall(signs[to]) ? 1 : 0;
        capital += isCapital(signs[to]) ? 1 : 0;
        isAscii &= signs[to] < ASCII;
        place = tree.next(place, signs[to]);
      }
      if (isAscii ? tree.isWord(place) : isWanted(line.substring(from, to))) {
        hits.add(new Hit(place, from, to));
      }
      to = Math.max(to, from + 1);
    }
    if (small > capital) {
      hasCapitals |= capital > 0;
      hits.forEach(hit -> forms.add(hit.word(), line, hit.from(), hit.to()));
    }
  }

  // A ligature is two letters in capitals, and would be a capital and a small one in a title.
  private boolean isWanted(String written) {
    String upper = written.toUpperCase(Locale.ROOT);
    return written.length() >= SHORTEST
        && wanted.contains(upper)
        && Character.toUpperCase(written.charAt(0)) == upper.charAt(0);
  }

  // By far the most are of ASCII, and the tables of all alphabets are slow to ask.
  private static boolean isLetter(char c) {
    return c < ASCII ? isSmall(c) || isCapital(c) : Character.isLetter(c);
  }

  private static boolean isSmall(char c) {
    return c < ASCII ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
  }

  private static boolean isCapital(char c) {
    return c < ASCII ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  private Map<String, String> chosen() {
    Map<String, Form> best = new HashMap<>();
    for (Form form : forms.all()) {
      best.merge(form.text().toUpperCase(Locale.ROOT), form, Spellings::better);
    }
    Map<String, String> chosen = new HashMap<>();
    best.forEach((upper, form) -> chosen.put(upper, inTitle(form.text())));
    return chosen;
  }

  // The more frequent form; of equals the one with more capitals, so that the choice is stable.
  private static Form better(Form form, Form other) {
    int order = Integer.compare(form.count(), other.count());
    return order > 0 || (order == 0 && form.text().compareTo(other.text()) < 0) ? form : other;
  }

  private static String inTitle(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return word;
      }
    }
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
