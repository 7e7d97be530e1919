package org.cableway.parse.boilerplate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.parse.Line;
import org.cableway.parse.Page;
import org.cableway.parse.Signs;

/**
 * Texts taken from printed pages, as of a PDF, have the numbers of the pages among their lines, and
 * a running head beside each. Told by the count alone: it rises by one, a page apart.
 */
final class PageNumberStripper implements BoilerplateStripper {

  /** {@code 3}, {@code - 3 -}, {@code Page 3 of 7}, {@code Cables of the North Page 3}. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)([^\\d]{0,80}?)(\\d{1,4})((?: ?(?:of|/) ?\\d{1,4})?)(\\W{0,3}|\\s{3,60}[^\\d]{0,80})");

  /** {@code http://example.org/42.html Page 3 of 7}: the head has digits of its own. */
  private static final Pattern HEADED =
      Pattern.compile(
          "(?i)(\\S.{0,120}\\s{2,60}(?:page|seite|p\\.) {0,3})(\\d{1,4})((?: ?(?:of|/) ?\\d{1,4})?)\\s{0,9}");

  /** {@code Page}, {@code Cables of the North - page}: what stands before a number. */
  private static final Pattern PAGE = Pattern.compile("(?i)(?:.{0,76}\\s{2,9})?\\W{0,3}page");

  private static final int MAX_LENGTH = 200;

  /** Fewer lines are no page. */
  private static final int PAGE_LINES = 18;

  /** A running head stands on as many pages, or is none. */
  private static final int PAGES = 3;

  private static final int HEAD_LENGTH = 8;
  private static final int LOOK_LINES = 4;

  @Override
  public String name() {
    return "page-numbers";
  }

  @Override
  public Page strip(Page page) {
    Set<Integer> cut = new HashSet<>();
    for (List<Integer> series : series(page.lines())) {
      if (series.size() > 1) {
        cut.addAll(series);
      }
    }
    if (cut.isEmpty()) {
      return page;
    }
    cut.addAll(heads(page.lines(), cut));
    Set<Integer> numbers = new HashSet<>();
    cut.forEach(i -> numbers.add(page.lines().get(i).number()));
    return LineStripper.without(page, name(), line -> numbers.contains(line.number()));
  }

  /** Indexes of lines that differ in a number alone, which rises by one. */
  private static List<List<Integer>> series(List<Line> lines) {
    List<List<Integer>> all = new ArrayList<>();
    Map<String, List<Integer>> open = new HashMap<>();
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = matcher(lines.get(i));
      if (matcher == null) {
        continue;
      }
      String look = (matcher.group(1) + "#" + matcher.group(3)).strip().replaceAll("\\s+", " ");
      int number = Integer.parseInt(matcher.group(2));
      List<Integer> series = open.get(look);
      boolean goesOn =
          series != null
              && number == last.get(look) + 1
              && i - series.get(series.size() - 1) >= PAGE_LINES;
      if (!goesOn) {
        series = new ArrayList<>();
        all.add(series);
        open.put(look, series);
      }
      series.add(i);
      last.put(look, number);
    }
    return all;
  }

  private static Matcher matcher(Line line) {
    String text = line.text();
    if (!line.signs().has(Signs.DIGIT) || text.length() > MAX_LENGTH) {
      return null;
    }
    boolean mayBeHeaded = line.signs().has(Signs.GAP) && endsInDigit(text);
    Matcher matcher = mayBeHeaded ? HEADED.matcher(text) : null;
    if (matcher == null || !matcher.matches()) {
      matcher = mayBePlain(text) ? NUMBER.matcher(text) : null;
      if (matcher == null || !matcher.matches() || !isPlain(matcher)) {
        return null;
      }
    }
    return isOfPage(text) ? matcher : null;
  }

  /** What {@link #isPlain} asks for in front of the number, without a pattern; there is a digit. */
  private static boolean mayBePlain(String text) {
    int number = 0;
    while (text.charAt(number) < '0' || text.charAt(number) > '9') {
      number++;
    }
    int end = number;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = 0;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return end - start <= 3 || Character.toLowerCase(text.charAt(end - 1)) == 'e';
  }

  private static boolean endsInDigit(String text) {
    return Character.isDigit(text.charAt(text.length() - 1));
  }

  /** Lines of the telegram's own printed pages have numbers, too, and are left. */
  private static boolean isOfPage(String text) {
    LineKind kind = LineKind.of(text);
    return (kind == LineKind.OTHER || kind == LineKind.NUMBERED)
        && ClassificationLine.read(text).isEmpty();
  }

  /** A number alone, or behind the word: {@code 3}, {@code - 3 -}, {@code Page 3}. */
  private static boolean isPlain(Matcher matcher) {
    String before = matcher.group(1).strip();
    String behind = matcher.group(4).strip();
    boolean isAlone = before.chars().noneMatch(Character::isLetter) && before.length() <= 3;
    boolean isPage = PAGE.matcher(before).matches();
    return (isAlone || isPage) && (behind.length() <= 3 || isPage);
  }

  /** Indexes of lines that stand beside the numbers of three pages with the same words. */
  private static Set<Integer> heads(List<Line> lines, Set<Integer> numbers) {
    Map<String, Set<Integer>> beside = new HashMap<>();
    for (int i : numbers) {
      for (int at = Math.max(0, i - LOOK_LINES); at <= i + LOOK_LINES && at < lines.size(); at++) {
        String text = lines.get(at).text().strip();
        if (!numbers.contains(at) && text.length() >= HEAD_LENGTH && isOfPage(text)) {
          beside.computeIfAbsent(text, words -> new HashSet<>()).add(at);
        }
      }
    }
    Set<Integer> heads = new HashSet<>();
    beside.values().stream().filter(places -> places.size() >= PAGES).forEach(heads::addAll);
    return heads;
  }
}
