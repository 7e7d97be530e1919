package org.cableway.parse.format;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Mends pages whose entities were encoded twice: an ampersand where a quotation mark was meant. */
final class HtmlEntities {

  // &quot; or &#8217; in a text that should have none left.
  private static final Pattern LEFT =
      Pattern.compile(
          "&(?:amp|quot|lt|gt|nbsp|apos|rsquo|lsquo|ldquo|rdquo|ndash|#x?[0-9A-Fa-f]{2,6});");

  private HtmlEntities() {}

  /** The text with a second layer of entities decoded. */
  static String decodeTwice(String text) {
    if (text.indexOf('&') < 0 || !LEFT.matcher(text).find()) {
      return text;
    }
    return Parser.unescapeEntities(text, false).replace('\u00A0', ' ');
  }
}
