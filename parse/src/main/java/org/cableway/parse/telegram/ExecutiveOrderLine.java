package org.cableway.parse.telegram;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.parse.Notes;

/**
 * The E.O. line.
 *
 * @param number digits as written, null where none stand there
 * @param value what stands behind, with {@code DECL:}; null where nothing does
 */
record ExecutiveOrderLine(String number, String value) {

  static final ExecutiveOrderLine NONE = new ExecutiveOrderLine(null, null);

  // Matches "12958: DECL: 03/19/2019" and "11652 GDS".
  private static final Pattern ORDER =
      Pattern.compile("^\\W{0,3}(?:(\\d{4,6})(?!\\d))?[\\s:;.,]{0,6}(.*)$");

  // Matches the "<br>" that an editor left.
  private static final Pattern HTML = Pattern.compile("<br\\s?/?>", Pattern.CASE_INSENSITIVE);

  private static final int LEAST_DIGITS = 4;
  private static final int MOST_DIGITS = 6;
  private static final int MOST_SIGNS = 6;

  static ExecutiveOrderLine read(List<Piece> pieces, Notes notes) {
    if (pieces.isEmpty()) {
      return NONE;
    }
    notes.claim("declassification", Piece.lines(pieces));
    String joined = Piece.joined(pieces);
    String text =
        joined.indexOf('<') < 0 ? joined : Piece.squeezed(HTML.matcher(joined).replaceAll(" "));
    ExecutiveOrderLine line = of(text);
    if (line == null) {
      return NONE;
    }
    if (line.value == null) {
      notes.problem("declassification.empty", "declassification", pieces.get(0).line(), text);
    }
    return line;
  }

  private static ExecutiveOrderLine of(String text) {
    int end = Runs.digits(text, 0, MOST_DIGITS + 1);
    // Nearly all begin with the number, and need no pattern.
    if (end >= LEAST_DIGITS && end <= MOST_DIGITS && Blanks.isOneLine(text)) {
      return of(text.substring(0, end), text.substring(valueStart(text, end)));
    }
    Matcher matcher = ORDER.matcher(text);
    return matcher.find() ? of(matcher.group(1), matcher.group(2)) : null;
  }

  private static int valueStart(String text, int from) {
    int to = Math.min(text.length(), from + MOST_SIGNS);
    int at = from;
    while (at < to && (Blanks.is(text.charAt(at)) || ":;.,".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private static ExecutiveOrderLine of(String number, String behind) {
    String value = behind.strip();
    if (value.endsWith("\\")) {
      value = value.substring(0, value.length() - 1).strip();
    }
    return new ExecutiveOrderLine(number, value.isEmpty() ? null : value);
  }
}
