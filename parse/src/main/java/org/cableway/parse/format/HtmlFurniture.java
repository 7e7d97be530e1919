package org.cableway.parse.format;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

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

  private final IdentityHashMap<Element, Boolean> known = new IdentityHashMap<>();

  /**
   * @param telltales elements of lines that prove a telegram: what holds one of them is no
   *     furniture, whatever its name
   */
  HtmlFurniture(Iterable<Element> telltales) {
    for (Element telltale : telltales) {
      for (Element at = telltale; at != null && known.put(at, false) == null; ) {
        at = at.parent();
      }
    }
  }

  /** True where an element stands in furniture that holds no telegram. */
  boolean holds(Element element) {
    Boolean answer = known.get(element);
    if (answer == null) {
      answer = is(element) || (element.parent() != null && holds(element.parent()));
      known.put(element, answer);
    }
    return answer;
  }

  /** True where an element is a box for input, or stands in one. */
  static boolean isInBox(Element element) {
    return element.closest("textarea, select, button") != null;
  }

  /** True where tag, class or id of an element say that it is furniture. */
  static boolean is(Element element) {
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
