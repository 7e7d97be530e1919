package org.cableway.enrich;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first date of a text. Rules R1 and R2: month/day/year unless four digits come first; a year
 * of two digits is the first with these digits that is not before the cable's.
 *
 * @param date null for one that the calendar does not have, {@code 02/30/2019}
 * @param dayFirst true where only day/month/year makes a date of it
 * @param from where it stands in the text
 * @param to where the text goes on
 */
record StatedDate(LocalDate date, boolean dayFirst, int from, int to) {

  private static final String MONTH =
      "(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6}\\.?";
  private static final String YEAR = "((?:19|20)\\d\\d|\\d\\d)(?!\\d)";

  /**
   * Between the numbers of a date; a key may have been struck twice, or missed: {@code
   * 04//07,2019}.
   */
  private static final String SIGN = "\\s?[/.\\\\-]{1,2}\\s?";

  /** {@code 2019/04/07}, {@code 2019-04-07}. */
  private static final String YEAR_FIRST =
      "(?<!\\d)((?:19|20)\\d\\d)" + SIGN + "(\\d{1,3})" + SIGN + "(\\d{1,3})(?!\\d)";

  /** {@code 04/07/2019}, {@code 011/2/2019}, {@code 6/3/08}. */
  private static final String YEAR_LAST =
      "(?<!\\d)(\\d{1,3})" + SIGN + "(\\d{1,3})(?:" + SIGN + "|,)" + YEAR;

  /** {@code 12 JAN 2013}, {@code 12-JAN-13}. */
  private static final String DAY_MONTH =
      "(?<!\\d)(\\d{1,2})(?:ST|ND|RD|TH)?[\\s-]?" + MONTH + "[\\s,-]{0,2}" + YEAR;

  /** {@code JANUARY 12, 2013}. */
  private static final String MONTH_DAY =
      "(?<![A-Z])" + MONTH + "\\s?(\\d{1,2})(?:ST|ND|RD|TH)?[\\s,]{1,3}" + YEAR;

  private static final String MONTH_AND_DAY = "(0\\d|1[0-2])([0-3]\\d)";

  /** {@code 20190407}: the signs are lost, or were never written. */
  private static final String GLUED_YEAR_FIRST =
      "(?<!\\d)((?:19|20)\\d\\d)" + MONTH_AND_DAY + "(?!\\d)";

  /** {@code 04072019}. */
  private static final String GLUED_YEAR_LAST =
      "(?<!\\d)" + MONTH_AND_DAY + "((?:19|20)\\d\\d)(?!\\d)";

  private static final Pattern DATE =
      Pattern.compile(
          String.join(
              "|", YEAR_FIRST, YEAR_LAST, DAY_MONTH, MONTH_DAY, GLUED_YEAR_FIRST, GLUED_YEAR_LAST));

  /** The groups of each form that hold year, month and day. */
  private static final List<int[]> GROUPS =
      List.of(
          new int[] {1, 2, 3},
          new int[] {6, 4, 5},
          new int[] {9, 8, 7},
          new int[] {12, 10, 11},
          new int[] {13, 14, 15},
          new int[] {18, 16, 17});

  // An O between digits or slashes is a zero.
  private static final Pattern ZERO = Pattern.compile("(?<=[\\d/])O(?=[\\d/])");

  private static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

  /** The corpus starts in this year. */
  private static final int FIRST_YEAR = 1966;

  private static final int MONTHS_OF_A_YEAR = 12;

  private static final int USUAL_LENGTH = "04/07/2019".length();

  /**
   * The first date of a text.
   *
   * @param cable the day of the cable, null where it is not known
   */
  static Optional<StatedDate> first(String text, LocalDate cable) {
    if (isUsual(text)) {
      return Optional.of(usual(text));
    }
    Matcher matcher = DATE.matcher(mendedDigits(text.toUpperCase(Locale.ROOT)));
    if (!matcher.find()) {
      return Optional.empty();
    }
    int form = 0;
    while (matcher.start(GROUPS.get(form)[0]) < 0) {
      form++;
    }
    return Optional.of(parts(matcher, GROUPS.get(form), cable).at(matcher.start(), matcher.end()));
  }

  /** {@code 04/07/2019}, at the start of a text as it mostly is. */
  private static boolean isUsual(String text) {
    boolean isDate =
        text.length() >= USUAL_LENGTH
            && text.charAt(2) == '/'
            && text.charAt(5) == '/'
            && areDigits(text, 0, 2)
            && areDigits(text, 3, 5)
            && areDigits(text, 6, USUAL_LENGTH)
            && (text.startsWith("19", 6) || text.startsWith("20", 6));
    return isDate && (text.length() == USUAL_LENGTH || !goesOn(text.charAt(USUAL_LENGTH)));
  }

  private static boolean areDigits(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at == to;
  }

  // An O may be meant for a zero.
  private static boolean goesOn(char c) {
    return (c >= '0' && c <= '9') || c == 'O' || c == 'o';
  }

  private static StatedDate usual(String text) {
    int month = Integer.parseInt(text, 0, 2, 10);
    int day = Integer.parseInt(text, 3, 5, 10);
    int year = Integer.parseInt(text, 6, USUAL_LENGTH, 10);
    return new Parts(year, month, day, true).at(0, USUAL_LENGTH);
  }

  private static String mendedDigits(String text) {
    return text.indexOf('O') < 0 ? text : ZERO.matcher(text).replaceAll("0");
  }

  private static Parts parts(Matcher m, int[] groups, LocalDate cable) {
    int year = year(m.group(groups[0]), cable);
    int month = month(m.group(groups[1]));
    return new Parts(year, month, Integer.parseInt(m.group(groups[2])), groups[0] == 6);
  }

  /**
   * A date as it is written.
   *
   * @param mayBeDayFirst true where month and day are numbers before the year
   */
  private record Parts(int year, int month, int day, boolean mayBeDayFirst) {

    StatedDate at(int from, int to) {
      boolean dayFirst = mayBeDayFirst && month > MONTHS_OF_A_YEAR && day <= MONTHS_OF_A_YEAR;
      try {
        LocalDate date = dayFirst ? LocalDate.of(year, day, month) : LocalDate.of(year, month, day);
        return new StatedDate(date, dayFirst, from, to);
      } catch (DateTimeException e) {
        return new StatedDate(null, false, from, to);
      }
    }
  }

  private static int month(String written) {
    int named = MONTHS.indexOf(written);
    return named >= 0 ? named + 1 : Integer.parseInt(written);
  }

  private static int year(String written, LocalDate cable) {
    int digits = Integer.parseInt(written);
    if (written.length() == 4) {
      return digits;
    }
    int first = cable == null ? FIRST_YEAR : cable.getYear();
    return first + Math.floorMod(digits - first, 100);
  }
}
