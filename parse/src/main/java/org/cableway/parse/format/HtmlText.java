package org.cableway.parse.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cableway.parse.Cut;
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

  private final Set<Node> furniture;
  private final List<Line> lines = new ArrayList<>();
  private final List<Cut> cuts = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int number;
  private int silentDepth;
  private int cutDepth;
  private int preDepth;
  private boolean isBlankWanted;

  private HtmlText(Set<Node> furniture) {
    this.furniture = furniture;
  }

  static HtmlText of(Document document, Set<Node> furniture) {
    HtmlText text = new HtmlText(furniture);
    document.traverse(text);
    text.endLine();
    return text;
  }

  /** What is left of the page. */
  List<Line> lines() {
    return lines;
  }

  /** The lines of its furniture. */
  List<Cut> cuts() {
    return cuts;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text && silentDepth == 0) {
      write(text.getWholeText());
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
    if (furniture.contains(element)) {
      endLine();
      cutDepth++;
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
    if (furniture.contains(element)) {
      endLine();
      cutDepth--;
    }
    if (SILENT.contains(tag)) {
      silentDepth--;
    }
    if (tag.equals("pre")) {
      preDepth--;
    }
  }

  /** Some pages leave a telegram's own line breaks to the style sheet: then they count. */
  private void write(String text) {
    boolean keepsBreaks = preDepth > 0 || text.lines().limit(2000).anyMatch(Anchors::isCertain);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (keepsBreaks && c == '\n') {
        breakLine();
      } else if (!Character.isWhitespace(c) && c != '\u00A0') {
        appendVisible(c);
      } else if (preDepth > 0 && c != '\r') {
        line.append(' ');
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
  }

  private void appendVisible(char c) {
    boolean isInvisible = c == '\u200B' || c == '\uFEFF' || c == '\u00AD';
    if (!isInvisible) {
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
    Line added = new Line(++number, Zone.ANY, HtmlEntities.decodeTwice(text));
    if (cutDepth > 0) {
      cuts.add(new Cut(added, "page-furniture"));
      return;
    }
    lines.add(added);
  }
}
