package org.cableway.parse.telegram;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.parse.CableText;
import org.cableway.parse.Line;
import org.cableway.parse.id.CableId;
import org.cableway.parse.id.CableIds;

/**
 * The year of a cable, which its own text seldom says: from the page's id, the date-time group, the
 * page's date, or a date above the text.
 *
 * @param value four digits, null where nothing tells
 */
record Year(Integer value) {

  /** {@code Friday, 18 December 2009, 11:04}: a newspaper's line above the text. */
  private static final Pattern DATED =
      Pattern.compile(
          "\\s{0,9}[A-Z][a-z]{5,8}, \\d{1,2} [A-Z][a-z]{2,8} ((?:19|20)\\d\\d)\\b.{0,20}");

  private static final int LINES = 8;

  static Year of(CableText text, TransmissionHeader transmission) {
    CableId id = CableIds.canonical(text.facts().referenceId()).orElse(null);
    if (id != null) {
      return new Year(id.year());
    }
    if (transmission.sent() != null) {
      return of(transmission.sent());
    }
    if (text.facts().created() != null) {
      return of(text.facts().created());
    }
    return dated(text);
  }

  private static Year dated(CableText text) {
    for (Line line : text.body().subList(0, Math.min(LINES, text.body().size()))) {
      Matcher matcher = DATED.matcher(line.text());
      if (matcher.matches()) {
        return new Year(Integer.valueOf(matcher.group(1)));
      }
    }
    return new Year(null);
  }

  private static Year of(Instant instant) {
    return new Year(instant.atZone(ZoneOffset.UTC).getYear());
  }

  /** For readers that must have one: the year of most cables. */
  int orDefault() {
    return value == null ? 2009 : value;
  }
}
