package org.cableway.parse.telegram;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line with the date-time group: {@code O P 131528Z MAY 08 ZDK}.
 *
 * @param precedence letter for the addressees of TO, null where none is written
 * @param infoPrecedence letter for the addressees of INFO, null where none is written
 * @param dtg the group as sent, {@code 131528Z MAY 08}
 * @param signals operating signals behind it, empty where there are none
 */
record DateTimeGroup(String precedence, String infoPrecedence, String dtg, String signals) {

  private static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

  /** The first year of the corpus: two digits from here on are of the 1900s. */
  private static final int FIRST_YEAR = 66;

  /** {@code R 090504Z APR 09}, {@code O R 051020Z JUN 79}, {@code 121706Z Jan 06}. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?:([ZOPR])\\1?\\s{1,4}(?:NIACT\\s{1,4})?)?(?:([ZOPR])\\2?\\s{1,4})?"
              + "([0-9O]{6}\\s?Z\\s{0,4}[A-Z0-9]{3,9}\\.?\\s{0,4},?\\s{0,4}(?:(?:19|20)(?=\\d\\d))?\\d\\d)"
              + "(?:\\s{1,8}(.*))?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final String STARTS = "ZOPRzopr0123456789";

  private static final Pattern FIELDS =
      Pattern.compile(
          "(\\d\\d)(\\d\\d)(\\d\\d)\\s?Z\\s*([A-Z0-9]{3})[A-Z0-9]{0,6}?\\.?\\s*,?\\s*"
              + "((?:19|20)(?=\\d\\d$))?(\\d\\d)");

  /** The group of a line that starts with one. */
  static Optional<DateTimeGroup> read(String text) {
    if (!mayStart(text)) {
      return Optional.empty();
    }
    Matcher matcher = LINE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String dtg = BLANKS.matcher(matcher.group(3)).replaceAll(" ");
    String signals = matcher.group(4) == null ? "" : matcher.group(4).strip();
    return Optional.of(
        new DateTimeGroup(letter(matcher.group(1)), letter(matcher.group(2)), dtg, signals));
  }

  // A precedence or six digits; other lines of a header are spared the pattern.
  private static boolean mayStart(String text) {
    return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
  }

  private static String letter(String written) {
    return written == null ? null : written.toUpperCase(Locale.ROOT);
  }

  /**
   * {@code 021502Z FEB 09} is 2 February 2009, 15:02 UTC. Years 66 to 99 are of the 1900s, as the
   * corpus starts in 1966. Empty for a moment that the calendar does not have.
   */
  Optional<Instant> sent() {
    String digits = dtg.substring(0, 6).toUpperCase(Locale.ROOT).replace('O', '0');
    Matcher matcher = FIELDS.matcher((digits + dtg.substring(6)).toUpperCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int month = MONTHS.indexOf(matcher.group(4).replace('0', 'O').replace('1', 'I')) + 1;
    int year = year(matcher.group(5), Integer.parseInt(matcher.group(6)));
    try {
      return Optional.of(
          LocalDateTime.of(
                  year,
                  month,
                  Integer.parseInt(matcher.group(1)),
                  Integer.parseInt(matcher.group(2)),
                  Integer.parseInt(matcher.group(3)))
              .toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int year(String century, int digits) {
    if (century != null) {
      return Integer.parseInt(century) * 100 + digits;
    }
    return digits >= FIRST_YEAR ? 1900 + digits : 2000 + digits;
  }
}
