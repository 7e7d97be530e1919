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

  private static final int DIGITS_OF_MOMENT = 6;

  /** Of {@code 090504Z APR 09}. */
  private static final int LENGTH = 14;

  private static final String PRECEDENCES = "ZOPRzopr";
  private static final String DIGITS = "0123456789Oo";

  /** What stands behind the digits of the moment. */
  private static final Pattern DATE =
      Pattern.compile(
          "\\s?Z\\s*([A-Z0-9]{3})[A-Z0-9]{0,6}?\\.?\\s*,?\\s*" + "((?:19|20)(?=\\d\\d$))?(\\d\\d)");

  /** The group of a line that starts with one. */
  static Optional<DateTimeGroup> read(String text) {
    if (!mayStart(text)) {
      return Optional.empty();
    }
    DateTimeGroup usual = usual(text);
    return usual == null ? odd(text) : Optional.of(usual);
  }

  // A precedence apart, or digits; other lines of a header are spared the pattern.
  private static boolean mayStart(String text) {
    if (text.length() < 2) {
      return false;
    }
    char first = text.charAt(0);
    char second = text.charAt(1);
    boolean isApart = Blanks.is(second) || (first | ' ') == (second | ' ');
    return (isApart && PRECEDENCES.indexOf(first) >= 0)
        || (DIGITS.indexOf(first) >= 0 && DIGITS.indexOf(second) >= 0);
  }

  /** What nearly all groups are, {@code R 090504Z APR 09}; null for what is left to the pattern. */
  private static DateTimeGroup usual(String text) {
    boolean isSingle = isPrecedence(text, 0);
    boolean isDouble = isSingle && isPrecedence(text, 2);
    int start = isDouble ? 4 : isSingle ? 2 : 0;
    int zone = start + DIGITS_OF_MOMENT;
    boolean isUsual =
        text.length() == start + LENGTH
            && Runs.digits(text, start, DIGITS_OF_MOMENT) == zone
            && text.startsWith("Z ", zone)
            && Runs.capitals(text, zone + 2) == zone + 5
            && text.charAt(zone + 5) == ' '
            && Runs.digits(text, zone + 6, 2) == text.length();
    return isUsual
        ? new DateTimeGroup(
            isSingle ? text.substring(0, 1) : null,
            isDouble ? text.substring(2, 3) : null,
            text.substring(start),
            "")
        : null;
  }

  private static boolean isPrecedence(String text, int at) {
    return text.startsWith(" ", at + 1) && "ZOPR".indexOf(text.charAt(at)) >= 0;
  }

  private static Optional<DateTimeGroup> odd(String text) {
    Matcher matcher = LINE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String dtg = BLANKS.matcher(matcher.group(3)).replaceAll(" ");
    String signals = matcher.group(4) == null ? "" : matcher.group(4).strip();
    return Optional.of(
        new DateTimeGroup(letter(matcher.group(1)), letter(matcher.group(2)), dtg, signals));
  }

  private static String letter(String written) {
    return written == null ? null : written.toUpperCase(Locale.ROOT);
  }

  /**
   * {@code 021502Z FEB 09} is 2 February 2009, 15:02 UTC. Years 66 to 99 are of the 1900s, as the
   * corpus starts in 1966. Empty for a moment that the calendar does not have.
   */
  Optional<Instant> sent() {
    String digits = dtg.substring(0, DIGITS_OF_MOMENT).toUpperCase(Locale.ROOT).replace('O', '0');
    String rest = dtg.substring(DIGITS_OF_MOMENT).toUpperCase(Locale.ROOT);
    if (usual(dtg) != null) {
      return moment(digits, rest.substring(2, 5), year(null, number(rest, 6)));
    }
    Matcher matcher = DATE.matcher(rest);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String month = matcher.group(1).replace('0', 'O').replace('1', 'I');
    return moment(digits, month, year(matcher.group(2), Integer.parseInt(matcher.group(3))));
  }

  private static Optional<Instant> moment(String digits, String month, int year) {
    try {
      return Optional.of(
          LocalDateTime.of(
                  year,
                  MONTHS.indexOf(month) + 1,
                  number(digits, 0),
                  number(digits, 2),
                  number(digits, 4))
              .toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String digits, int at) {
    return Integer.parseInt(digits, at, at + 2, 10);
  }

  private static int year(String century, int digits) {
    if (century != null) {
      return Integer.parseInt(century) * 100 + digits;
    }
    return digits >= FIRST_YEAR ? 1900 + digits : 2000 + digits;
  }
}
