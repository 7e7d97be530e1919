package org.cableway.parse.telegram;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.parse.CableText;
import org.cableway.parse.Line;
import org.cableway.parse.id.CableId;

/**
 * The year of a cable, which its own text seldom says: from the page's id, the date-time group, the
 * page's date, or a date above the text.
 *
 * @param value four digits, null where nothing tells
 * @param isInferred true where only the date of declassification tells
 */
record Year(Integer value, boolean isInferred) {

  /** {@code Friday, 18 December 2009, 11:04}: a newspaper's line above the text. */
  private static final Pattern DATED =
      Pattern.compile(
          "\\s{0,9}[A-Z][a-z]{5,8}, \\d{1,2} [A-Z][a-z]{2,8} ((?:19|20)\\d\\d)\\b.{0,20}");

  /** {@code E.O. 12958: DECL: 03/19/2019}, the order in force from 1995 to 2009. */
  private static final Pattern DECLASSIFIED =
      Pattern.compile(
          "(?i)\\s{0,9}E ?\\.? ?O ?\\.?:? ?12958\\W{1,5}DECL\\W{0,5}(?:ON\\W{1,3})?"
              + "\\d{1,2}/\\d{1,2}/((?:20)?\\d\\d)\\b.{0,80}");

  /** What the order sets where nothing asks for longer. */
  private static final int YEARS_SECRET = 10;

  private static final int LINES = 8;
  private static final int HEADING_LINES = 40;

  /** The year of a cable whose page names it. */
  static Year of(CableId ofPage) {
    return new Year(ofPage.year(), false);
  }

  /** The year of any other. */
  static Year of(CableText text, TransmissionHeader transmission) {
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
        return new Year(Integer.valueOf(matcher.group(1)), false);
      }
    }
    return declassified(text);
  }

  /** Partial extracts have no header: ten years before is right for nine of ten of them. */
  private static Year declassified(CableText text) {
    for (Line line : text.body().subList(0, Math.min(HEADING_LINES, text.body().size()))) {
      Matcher matcher = DECLASSIFIED.matcher(line.text());
      if (matcher.matches()) {
        return new Year(Integer.parseInt(matcher.group(1)) % 100 + 2000 - YEARS_SECRET, true);
      }
    }
    return new Year(null, false);
  }

  private static Year of(Instant instant) {
    return new Year(instant.atZone(ZoneOffset.UTC).getYear(), false);
  }

  /** For readers that must have one: the year of most cables. */
  int orDefault() {
    return value == null ? 2009 : value;
  }
}
