package org.cableway.parse.format;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cableway.parse.boilerplate.Telltales;
import org.jsoup.nodes.Element;

/**
 * Finds the element of a page that holds the telegram: the innermost one with every line that only
 * a telegram has. What comes behind its end is the page's, whatever it says and however the page
 * names it.
 */
final class TelegramElement {

  /** Elements of running text; a telegram may go on in the next one. */
  private static final Set<String> TEXT =
      Set.of("p", "pre", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "center");

  private final List<HtmlLine> lines;

  private TelegramElement(List<HtmlLine> lines) {
    this.lines = lines;
  }

  /** Index behind the last line that may be of a telegram; all lines where none is on the page. */
  static int end(List<HtmlLine> lines, List<Integer> telltales) {
    return new TelegramElement(lines).end(telltales);
  }

  private int end(List<Integer> telltales) {
    if (telltales.isEmpty()) {
      return lines.size();
    }
    Element element = null;
    for (int i : telltales) {
      Element next = lines.get(i).element();
      element = element == null ? next : common(element, next);
    }
    element = holder(element);
    int end = endOf(element, telltales);
    while (!isWhole(end) && goesOn(element)) {
      element = holder(element.parent());
      end = endOf(element, telltales);
    }
    return withSignature(end);
  }

  private static Element common(Element a, Element b) {
    Element at = b;
    while (!at.equals(a) && at.parent() != null && !isAncestor(at, a)) {
      at = at.parent();
    }
    return at;
  }

  private static boolean isAncestor(Element above, Element below) {
    Element at = below;
    while (at != null && !at.equals(above)) {
      at = at.parent();
    }
    return at != null;
  }

  private static Element holder(Element element) {
    Element at = element;
    while (at.parent() != null && (!at.isBlock() || TEXT.contains(at.normalName()))) {
      at = at.parent();
    }
    return at;
  }

  private int endOf(Element element, List<Integer> telltales) {
    int end = telltales.get(telltales.size() - 1) + 1;
    Element seen = null;
    for (int i = end; i < lines.size(); i++) {
      Element of = lines.get(i).element();
      if (of.equals(seen) || isAncestor(element, of)) {
        seen = of;
        end = i + 1;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean isWhole(int end) {
    int last = end - 1;
    while (last >= 0 && lines.get(last).line().isBlank()) {
      last--;
    }
    return last < 0 || Telltales.isLast(lines.get(last).line().text());
  }

  /** Pages that cut a text into elements give them all the same look. */
  private static boolean goesOn(Element element) {
    Element next = element.nextElementSibling();
    while (next != null && !next.hasText()) {
      next = next.nextElementSibling();
    }
    return next != null
        && element.parent() != null
        && next.normalName().equals(element.normalName())
        && Objects.equals(next.className(), element.className())
        && next.attr("style").equals(element.attr("style"));
  }

  /** The name of who signed may stand in an element of its own. */
  private int withSignature(int end) {
    int next = end;
    while (next < lines.size() && lines.get(next).line().isBlank()) {
      next++;
    }
    boolean isSigned =
        next < lines.size()
            && !isWhole(end)
            && Telltales.isSignature(lines.get(next).line().text());
    return isSigned ? next + 1 : end;
  }
}
