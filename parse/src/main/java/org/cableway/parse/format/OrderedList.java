package org.cableway.parse.format;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cableway.parse.boilerplate.Anchors;
import org.jsoup.nodes.Element;

/**
 * Numbers of {@code <ol>} lists, which stand in no text: editors turn the numbered paragraphs of a
 * telegram into such lists. Lists that only order lines, as listings of code, get none.
 */
final class OrderedList {

  /** {@code 1. (C)}, {@code 12) The}: the item has its number in the text. */
  private static final Pattern NUMBERED = Pattern.compile("\\W{0,2}\\d{1,3} ?[.)].*");

  /** {@code (C) SUMMARY: ...}. */
  private static final Pattern MARKED =
      Pattern.compile("\\((?:TS|S|C|U|SBU|LOU|FOUO)\\b[^)]{0,24}\\).*");

  /** Items of a list of paragraphs are longer, taken together. */
  private static final int PARAGRAPH = 40;

  private static final int MAX_ITEMS = 200;
  private static final int LETTERS = 26;
  private static final Set<String> PLAIN = Set.of("p", "br");

  private final boolean isOfParagraphs;
  private final boolean isLettered;
  private int next;

  OrderedList(Element list) {
    this.isOfParagraphs = isOfParagraphs(list);
    this.isLettered = list.attr("type").equalsIgnoreCase("a");
    this.next = parsed(list.attr("start"), 1);
  }

  /** {@code "3. "} for the third item of a list of paragraphs; empty for those of others. */
  String number(Element item) {
    int number = parsed(item.attr("value"), next);
    next = number + 1;
    boolean isLetter = isLettered && number >= 1 && number <= LETTERS;
    String label = isLetter ? String.valueOf((char) ('A' + number - 1)) : String.valueOf(number);
    return isOfParagraphs ? label + ".  " : "";
  }

  private static int parsed(String digits, int otherwise) {
    return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : otherwise;
  }

  private static boolean isOfParagraphs(Element list) {
    List<Element> items = list.children();
    if (items.size() > MAX_ITEMS || HtmlFurniture.is(list)) {
      return false;
    }
    int length = 0;
    boolean isMarked = false;
    for (Element item : items) {
      String text = item.text();
      if (text.isBlank() || NUMBERED.matcher(text).matches() || Anchors.isCertain(text)) {
        return false;
      }
      if (!item.select("*").stream().allMatch(part -> part.equals(item) || isPlain(part))) {
        return false;
      }
      length += text.length();
      isMarked |= MARKED.matcher(text).matches();
    }
    return isMarked || length >= PARAGRAPH * items.size();
  }

  private static boolean isPlain(Element part) {
    return !part.isBlock() || PLAIN.contains(part.normalName());
  }
}
