package org.cableway.parse.boilerplate.blind;

import java.util.ArrayList;
import java.util.List;

/** Scraps of markup. */
final class Html {

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** {@code <p class="x">text</p>}, the text escaped. */
  static String tag(String name, String attributes, String text) {
    return "<"
        + name
        + (attributes.isEmpty() ? "" : " " + attributes)
        + ">"
        + escaped(text)
        + "</"
        + name
        + ">";
  }

  static String link(String text) {
    return tag("a", "href=\"/p/" + Math.floorMod(text.hashCode(), 9973) + "\"", text);
  }

  /** A list of links. */
  static List<String> links(String attributes, List<String> texts) {
    List<String> lines = new ArrayList<>();
    lines.add("<ul " + attributes + ">");
    texts.forEach(text -> lines.add("<li>" + link(text) + "</li>"));
    lines.add("</ul>");
    return lines;
  }

  /** What WordPress makes of quotes, dashes and dots. */
  static String texturized(String text) {
    return escaped(text)
        .replaceAll("(^|[ (])\"", "$1&#8220;")
        .replace("\"", "&#8221;")
        .replace("'", "&#8217;")
        .replace("---", "&#8212;")
        .replace(" -- ", " &#8212; ")
        .replace("--", "&#8211;")
        .replace("...", "&#8230;");
  }

  /** Blank lines part paragraphs, other line ends are breaks. */
  static List<String> paragraphs(List<String> lines) {
    List<String> html = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : lines) {
      if (line.isBlank()) {
        close(html, paragraph);
      } else {
        paragraph.append(paragraph.isEmpty() ? "" : "<br />\n").append(texturized(line));
      }
    }
    close(html, paragraph);
    return html;
  }

  private static void close(List<String> html, StringBuilder paragraph) {
    if (!paragraph.isEmpty()) {
      html.add("<p>" + paragraph + "</p>");
      paragraph.setLength(0);
    }
  }

  /** Lines with breaks between. */
  static String broken(List<String> lines, String lineBreak) {
    return String.join(lineBreak, lines.stream().map(Html::escaped).toList());
  }

  static List<String> head(String title, Draw draw) {
    List<String> lines = new ArrayList<>();
    lines.add(
        draw.dice()
            .pick(
                "<!DOCTYPE html>",
                "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\""
                    + " \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">",
                "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">"));
    lines.add("<html>");
    lines.add("<head>");
    lines.add("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\" />");
    lines.add(tag("title", "", title));
    lines.add("<link rel=\"stylesheet\" href=\"/style.css\" type=\"text/css\" />");
    lines.add(
        "<script type=\"text/javascript\">var _gaq = _gaq || []; if (1 < 2) { go(); }</script>");
    lines.add("<style>.share { color: #333 }</style>");
    lines.add("</head>");
    return lines;
  }

  private Html() {}
}
