package org.cableway.parse.telegram;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The routing line and its continuations: {@code RR RUEHBI RUEHCI}.
 *
 * @param precedence letter of the highest precedence, null on a continuation
 * @param indicators routing indicators in order
 */
record RoutingLine(String precedence, List<String> indicators) {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Pattern FIRST = Pattern.compile("(OO|PP|RR|ZZ)((?:\\s+[A-Z]{4,8})+)");

  /** {@code RUEHROV RUEHSR}: no precedence, only indicators of the United States' relays. */
  private static final Pattern NEXT = Pattern.compile("R[A-Z]{3,7}(?:\\s+R[A-Z]{3,7})*+");

  /** The first routing line, behind the transmission id. */
  static Optional<RoutingLine> first(String text) {
    Matcher matcher = FIRST.matcher(text);
    return matcher.matches()
        ? Optional.of(new RoutingLine(matcher.group(1).substring(1), words(matcher.group(2))))
        : Optional.empty();
  }

  /** A line that goes on with indicators. */
  static Optional<RoutingLine> next(String text) {
    return NEXT.matcher(text).matches()
        ? Optional.of(new RoutingLine(null, words(text)))
        : Optional.empty();
  }

  private static List<String> words(String text) {
    return List.of(BLANKS.split(text.strip()));
  }
}
