package org.cableway.parse.format;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.cableway.parse.boilerplate.Anchors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The elements of a page that are no part of what it has to say: menus, side columns, comments,
 * share buttons, told by their tag, class or id.
 */
final class HtmlFurniture {

  private static final Set<String> TAGS =
      Set.of("nav", "aside", "footer", "form", "button", "select", "textarea", "dialog", "menu");

  /** {@code <div id="comments">}, {@code <ul class="sharedaddy sd-sharing">}. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:^|[ _-])(?:comments?(?:list|-list|-area|s-area|-form|-respond)?|commentlist|respond"
              + "|disqus[a-z_]*|sidebar[0-9]?|widgets?|widget-area|share|sharing|share-buttons"
              + "|sharedaddy|social(?:-[a-z]+)?|addthis[a-z_]*|addtoany[a-z_]*|jp-relatedposts"
              + "|related(?:-posts)?|nav|navbar|navigation|menu|breadcrumbs?|footer|masthead"
              + "|pagination|pager|newsletter|subscribe|cookie(?:-[a-z]+)?|advert[a-z]*|ads?"
              + "|wpcnt|wordads|blogroll|tagcloud|post-footer|entry-footer|skip-link|banner)"
              + "(?:$|[ _-])");

  private HtmlFurniture() {}

  /** The outermost such elements; none of them where the telegram itself stands in one. */
  static Set<Node> of(Document document) {
    Set<Node> found = Collections.newSetFromMap(new IdentityHashMap<>());
    StringBuilder rest = new StringBuilder();
    document.filter(
        (node, depth) -> {
          if (node instanceof Element element && isFurniture(element)) {
            found.add(node);
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
          }
          if (node instanceof Element) {
            rest.append('\n');
          }
          if (node instanceof TextNode text) {
            rest.append(text.getWholeText());
          }
          return NodeFilter.FilterResult.CONTINUE;
        });
    return holdsTelegram(rest) ? found : Collections.emptySet();
  }

  private static boolean holdsTelegram(CharSequence text) {
    return text.toString().lines().anyMatch(Anchors::isCertain);
  }

  private static boolean isFurniture(Element element) {
    if (TAGS.contains(element.normalName())) {
      return true;
    }
    if (element.normalName().equals("body") || element.normalName().equals("html")) {
      return false;
    }
    String names = element.className() + " " + element.id();
    return names.length() > 1
        && names.length() < 300
        && NAMES.matcher(names.toLowerCase(Locale.ROOT)).find();
  }
}
