package org.cableway.parse.format;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Mends pages whose entities were encoded twice: an ampersand where a quote was meant. */
final class HtmlEntities {

  // &quot; or &#8217; in a text that should have none left.
  private static final Pattern LEFT =
      Pattern.compile(
          "&(?:amp|quot|lt|gt|nbsp|apos|rsquo|lsquo|ldquo|rdquo|ndash|#x?[0-9A-Fa-f]{2,6});");

  private HtmlEntities() {}

  /** Who encoded a text twice may have done it three times. */
  private static final int LAYERS = 2;

  /** The text with all the layers of entities decoded that are left in it. */
  static String decodeAll(String text) {
    String decoded = text;
    for (int layer = 0; layer < LAYERS && hasLeft(decoded); layer++) {
      decoded = Parser.unescapeEntities(decoded, false).replace('\u00A0', ' ');
    }
    return decoded;
  }

  private static boolean hasLeft(String text) {
    return text.indexOf('&') >= 0 && LEFT.matcher(text).find();
  }
}
