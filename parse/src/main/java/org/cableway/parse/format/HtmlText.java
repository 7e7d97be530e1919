package org.cableway.parse.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.cableway.parse.Line;
import org.cableway.parse.Line.Zone;
import org.cableway.parse.boilerplate.Anchors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Writes out a page's text as a browser would: {@code <br>} and blocks end lines, paragraphs stand
 * apart, cells of a row share a line. The lines are numbered as written.
 */
final class HtmlText implements NodeVisitor {

  private static final Set<String> SILENT =
      Set.of("head", "script", "style", "noscript", "template", "svg", "iframe", "object", "audio");
  private static final Set<String> APART =
      Set.of("p", "pre", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol");
  private static final Set<String> CELLS = Set.of("td", "th");

  private final List<HtmlLine> lines = new ArrayList<>();
  private final Deque<OrderedList> lists = new ArrayDeque<>();
  private final StringBuilder line = new StringBuilder();
  private int number;
  private int silentDepth;
  private int preDepth;
  private boolean isBlankWanted;
  private boolean isLineEmpty = true;
  private String itemNumber = "";
  private Element element;

  private HtmlText(Document document) {
    this.element = document;
  }

  /** The lines of a page in their order. */
  static List<HtmlLine> lines(Document document) {
    HtmlText text = new HtmlText(document);
    document.traverse(text);
    text.endLine();
    return text.lines;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text && silentDepth == 0) {
      write(text.getWholeText(), text.parent());
    }
    if (node instanceof Element element) {
      start(element);
    }
  }

  private void start(Element element) {
    String tag = element.normalName();
    if (SILENT.contains(tag)) {
      silentDepth++;
    }
    if (tag.equals("br")) {
      breakLine();
    }
    if (element.isBlock() && !CELLS.contains(tag)) {
      endLine();
      isBlankWanted |= APART.contains(tag);
    }
    if (HtmlFurniture.is(element)) {
      endLine();
    }
    if (tag.equals("ol")) {
      lists.push(new OrderedList(element));
    }
    if (tag.equals("li") && element.parent() != null && element.parent().nameIs("ol")) {
      itemNumber = lists.peek().number(element);
    }
    if (tag.equals("pre")) {
      preDepth++;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String tag = element.normalName();
    if (CELLS.contains(tag)) {
      line.append(' ');
    }
    if (element.isBlock() && !CELLS.contains(tag)) {
      endLine();
      isBlankWanted |= APART.contains(tag);
    }
    if (HtmlFurniture.is(element)) {
      endLine();
    }
    if (tag.equals("ol")) {
      lists.pop();
    }
    if (tag.equals("li")) {
      itemNumber = "";
    }
    if (SILENT.contains(tag)) {
      silentDepth--;
    }
    if (tag.equals("pre")) {
      preDepth--;
    }
  }

  /** Some pages leave a telegram's own line breaks to the style sheet: then they count. */
  private void write(String text, Element parent) {
    boolean keepsBreaks = preDepth > 0 || text.lines().limit(2000).anyMatch(Anchors::isCertain);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (keepsBreaks && c == '\n') {
        breakLine();
      } else if (!Character.isWhitespace(c) && c != '\u00A0') {
        appendVisible(c, parent);
      } else if (preDepth > 0 && c != '\r') {
        line.append(' ');
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
  }

  private void appendVisible(char c, Element parent) {
    if (!PlainSigns.isInvisible(c)) {
      element = isLineEmpty ? parent : element;
      isLineEmpty = false;
      line.append(itemNumber);
      itemNumber = "";
      line.append(c);
    }
  }

  /** Ends a line that may be blank: two {@code <br>} are a blank line. */
  private void breakLine() {
    if (line.toString().isBlank()) {
      add("");
      return;
    }
    endLine();
  }

  private void endLine() {
    String text = line.toString();
    if (!text.isBlank()) {
      if (isBlankWanted && number > 0) {
        add("");
      }
      isBlankWanted = false;
      add(text);
    }
    line.setLength(0);
  }

  private void add(String text) {
    line.setLength(0);
    isLineEmpty = true;
    lines.add(new HtmlLine(new Line(++number, Zone.ANY, HtmlEntities.decodeAll(text)), element));
  }
}
