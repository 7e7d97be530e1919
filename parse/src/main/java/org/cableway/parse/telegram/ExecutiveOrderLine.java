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

  static ExecutiveOrderLine read(List<Piece> pieces, Notes notes) {
    if (pieces.isEmpty()) {
      return NONE;
    }
    notes.claim("declassification", Piece.lines(pieces));
    String joined = Piece.joined(pieces);
    String text =
        joined.indexOf('<') < 0 ? joined : Piece.squeezed(HTML.matcher(joined).replaceAll(" "));
    Matcher matcher = ORDER.matcher(text);
    if (!matcher.find()) {
      return NONE;
    }
    String value = matcher.group(2).strip();
    if (value.endsWith("\\")) {
      value = value.substring(0, value.length() - 1).strip();
    }
    if (value.isEmpty()) {
      notes.problem("declassification.empty", "declassification", pieces.get(0).line(), text);
    }
    return new ExecutiveOrderLine(matcher.group(1), value.isEmpty() ? null : value);
  }
}
