package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Joins addressees that a narrow page broke over two lines. */
final class WrappedAddressees {

  /** What never starts an address: {@code DC 0123}, {@code AFB FL PRIORITY}, {@code IMMEDIATE}. */
  private static final Pattern REST =
      Pattern.compile(
          "(?:DC|WASHDC|WASHINGTON|AFB|FL|HI|VA|COLLECTIVE|POSTS?)\\b.*"
              + "|(?:NIACT )?(?:IMMEDIATE|P?R?IORITY|ROUTINE|FLASH)(?: \\d{3,5}(?:-\\d{3,5})?)?"
              + "|\\d{3,5}(?:-\\d{3,5})?");

  /** What wants a next line as its last word: {@code DEPT OF}, {@code AMEMBASSY}. */
  private static final Set<String> UNFINISHED =
      Set.of("OF", "AND", "THE", "FOR", "AMEMBASSY", "AMCONSUL", "USMISSION", "DEPT");

  private WrappedAddressees() {}

  /** The parts of one group, each a whole addressee. */
  static List<HeaderPart> join(List<HeaderPart> group) {
    List<HeaderPart> joined = new ArrayList<>();
    for (HeaderPart part : group) {
      int last = joined.size() - 1;
      if (last >= 0 && goesOn(joined.get(last).text(), part.text())) {
        HeaderPart start = joined.get(last);
        String glue = start.text().endsWith("/") ? "" : " ";
        joined.set(last, start.withText(start.text() + glue + part.text()));
      } else if (!part.text().isEmpty()) {
        joined.add(part);
      }
    }
    return joined;
  }

  private static boolean goesOn(String start, String next) {
    if (Routed.is(next)) {
      return false;
    }
    return isUnfinished(start)
        || (isOpen(start) && next.contains("//"))
        || REST.matcher(next).matches();
  }

  /** A last word that wants a next line, or {@code RUEHC/}. */
  private static boolean isUnfinished(String text) {
    int end = text.length() - 1;
    if (end > 0 && text.charAt(end) == '/') {
      return text.charAt(end - 1) >= 'A' && text.charAt(end - 1) <= 'Z';
    }
    int start = text.length();
    while (start > 0 && !Blanks.is(text.charAt(start - 1))) {
      start--;
    }
    return UNFINISHED.contains(text.substring(start));
  }

  /** {@code CDR USSOUTHCOM MIAMI FL//SCJ2-I/J5/} lacks the end of its office suffix. */
  private static boolean isOpen(String text) {
    int first = text.indexOf("//");
    return first >= 0 && text.indexOf("//", first + 2) < 0 && first + 2 < text.length();
  }
}
