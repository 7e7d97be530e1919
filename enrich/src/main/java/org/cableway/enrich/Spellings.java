package org.cableway.enrich;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

  private final Set<String> wanted;
  private final WordStarts starts;
  private final WordTree tree;
  private final WrittenForms forms;

  private Spellings(Set<String> wanted) {
    this.wanted = wanted;
    this.starts = new WordStarts(wanted);
    this.tree = new WordTree(wanted);
    this.forms = new WrittenForms(tree.places());
  }

  /** Words of the subject in capitals to their spelling in the text, where that is not plain. */
  static Map<String, String> of(String subject, List<Line> text) {
    Spellings spellings = new Spellings(words(subject));
    int lines = Math.min(text.size(), MOST_LINES);
    for (int i = 0; i < lines; i++) {
      if (text.get(i).signs().has(Signs.SMALL)) {
        spellings.count(text.get(i).text());
      }
    }
    boolean tells = !spellings.forms.all().isEmpty() && hasCapitals(text.subList(0, lines));
    return tells ? spellings.chosen() : Map.of();
  }

  // However the text writes "the", a title has it small.
  private static Set<String> words(String subject) {
    String upper = subject.toUpperCase(Locale.ROOT);
    Set<String> words = new HashSet<>();
    int from = 0;
    while (from < upper.length() && words.size() < MOST_WORDS) {
      int to = WordStarts.end(upper, from, upper.length());
      String word = to - from < SHORTEST ? "" : upper.substring(from, to);
      if (!word.isEmpty() && !WordLists.isSmall(word)) {
        words.add(word);
      }
      from = Math.max(to, from + 1);
    }
    return words;
  }

  // This reads the whole text, and a line without a word of the subject once.
  private void count(String line) {
    int end = Math.min(line.length(), LONGEST_LINE);
    boolean isTold = false;
    starts.over(line, end);
    for (int at = starts.next(); at < end; at = starts.next()) {
      int word = tree.find(line, at, Math.min(end, at + WordStarts.LONGEST));
      if (word != WordTree.NONE) {
        isTold = isTold || tells(line, end);
        if (!isTold) {
          return;
        }
        add(word, line, at, WordStarts.end(line, at, end));
      }
    }
  }

  private void add(int word, String line, int from, int to) {
    if (word != WordTree.FOREIGN || isWanted(line.substring(from, to))) {
      forms.add(word, line, from, to);
    }
  }

  // A text without any, of which there are some, tells nothing of its words.
  private static boolean hasCapitals(List<Line> text) {
    for (Line line : text) {
      if (line.signs().has(Signs.SMALL) && hasCapitals(line.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasCapitals(String line) {
    int end = Math.min(line.length(), LONGEST_LINE);
    int at = 0;
    while (at < end && Letters.caseOf(line.charAt(at)) != Letters.CAPITAL) {
      at++;
    }
    return at < end && tells(line, end);
  }

  // A line with as many capitals as small letters tells nothing. Of most it is known half way.
  private static boolean tells(String line, int end) {
    int more = 0;
    for (int i = 0; i < end && Math.abs(more) <= end - i; i++) {
      more += Letters.caseOf(line.charAt(i));
    }
    return more > 0;
  }

  // A ligature is two letters in capitals, and would be a capital and a small one in a title.
  private boolean isWanted(String written) {
    String upper = written.toUpperCase(Locale.ROOT);
    return written.length() >= SHORTEST
        && wanted.contains(upper)
        && Character.toUpperCase(written.charAt(0)) == upper.charAt(0);
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
