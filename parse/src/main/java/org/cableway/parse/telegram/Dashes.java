package org.cableway.parse.telegram;

import java.util.regex.Pattern;
import org.cableway.parse.Line;

/**
 * Gives back the hyphens that a page's typography made into dashes, where telegrams draw with them:
 * rules, and the marks of a list. A dash within a sentence stays.
 */
final class Dashes {

  /** {@code ––––––}, {@code ——-}: a rule, on a line of its own or behind a heading. */
  private static final Pattern RULE =
      Pattern.compile(
          "^[\\s=_*-]*+[\\u2013\\u2014][\\s=_*\\u2013\\u2014-]*+$|[\\u2013\\u2014][\\u2013\\u2014-]{2,}+");

  /** {@code – (C) The cranes}, {@code –The Ministry}: a mark of a list. */
  private static final Pattern MARK = Pattern.compile("^\\s*+[\\u2013\\u2014](?=[ (\\p{Lu}])");

  private Dashes() {}

  /** The line as it was sent; the same line where it holds no such dash. */
  static Line restored(Line line) {
    String text = line.text();
    if (text.indexOf('\u2013') < 0 && text.indexOf('\u2014') < 0) {
      return line;
    }
    String ruled = RULE.matcher(text).replaceAll(rule -> hyphens(rule.group()));
    return line.withText(MARK.matcher(ruled).replaceFirst(mark -> hyphens(mark.group())));
  }

  private static String hyphens(String dashes) {
    return dashes.replace("\u2013", "--").replace("\u2014", "---");
  }
}
