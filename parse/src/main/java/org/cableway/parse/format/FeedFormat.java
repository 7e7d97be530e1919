package org.cableway.parse.format;

import java.util.List;
import java.util.regex.Pattern;
import org.cableway.parse.Page;
import org.cableway.parse.PageFacts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A feed of a blog, RSS or Atom, and the file in which a blog is exported: pages within a page,
 * whose tags are escaped.
 */
final class FeedFormat implements DocumentFormat {

  /** {@code <?xml version="1.0"?><rss version="2.0">}, {@code <feed xmlns="...">}. */
  private static final Pattern ROOT =
      Pattern.compile("(?i)<(?:rss|rdf:RDF|feed)(?:\\s[^<>]{0,1500})?>");

  private static final int HEAD = 4000;

  private static final String TITLES = "title";
  private static final String ADDRESSES = "link, guid, id";

  /** What an item says, at length or in short; Atom has the former, a short feed the latter. */
  private static final List<String> TEXTS =
      List.of("content|encoded", "content", "description", "summary");

  @Override
  public String name() {
    return "feed";
  }

  @Override
  public boolean recognises(Decoded page) {
    String text = page.text();
    int start = HtmlFormat.firstSign(text);
    return start < text.length()
        && text.charAt(start) == '<'
        && ROOT.matcher(text.substring(start, Math.min(text.length(), start + HEAD))).find();
  }

  @Override
  public Page read(Decoded page) {
    String text = page.text();
    Document feed = Jsoup.parse(text.substring(HtmlFormat.firstSign(text)), Parser.xmlParser());
    Document items = Document.createShell("");
    for (Element item : feed.select("item, entry")) {
      items.body().appendElement("h2").text(words(item, TITLES));
      items.body().appendElement("p").text(words(item, ADDRESSES));
      items.body().appendElement("div").append(html(item));
    }
    return HtmlFormat.read(name(), page.charset(), items, PageFacts.NONE);
  }

  private static String words(Element item, String names) {
    StringBuilder words = new StringBuilder();
    for (Element child : item.select("> " + names.replace(", ", ", > "))) {
      words.append(child.text()).append(' ').append(child.attr("href")).append(' ');
    }
    return words.toString().strip();
  }

  /** The longest text of an item: a feed may have an extract of it beside it. */
  private static String html(Element item) {
    String longest = "";
    for (String name : TEXTS) {
      for (Element text : item.select("> " + name)) {
        String html = text.childrenSize() > 0 ? text.html() : text.wholeText();
        longest = html.length() > longest.length() ? html : longest;
      }
    }
    return longest;
  }
}
