package org.cableway.parse.facts;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as pages print them; all are UTC. */
public final class Dates {

  /** {@code 2009-04-09 05:04}, {@code 2009-04-09T05:04:00}. */
  private static final Pattern PAGE =
      Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(?:[T ]+(\\d\\d):(\\d\\d)(?::\\d\\d)?)?Z?");

  /** {@code 12/28/1966 18:48}. */
  private static final Pattern DUMP =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}) +(\\d{1,2}):(\\d\\d)(?::\\d\\d)?");

  /** {@code , 05:04 UTC} behind a day in words. */
  private static final Pattern MINUTE =
      Pattern.compile(
          ",? (?:at )?((?:[01]?\\d|2[0-3])):([0-5]\\d)(?::\\d\\d)?(?: (?:UTC|GMT|Z|\\(.*)|Z)?\\s*$");

  /** {@code 1979 January 24, 00:00 (Wednesday)}, {@code 05 JUN 1979}, {@code 24 January 1979}. */
  private static final List<DateTimeFormatter> IN_WORDS =
      List.of(
          words("uuuu MMMM d"), words("d MMM uuuu"), words("d MMMM uuuu"), words("MMMM d uuuu"));

  /** {@code , 00:00 (Wednesday)}. */
  private static final Pattern BEHIND_DAY = Pattern.compile("[,(].*");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Dates() {}

  /** The moment of a page's cell; null for null and for what is no date. */
  public static Instant pageMinute(String cell) {
    Matcher matcher = PAGE.matcher(cell == null ? "" : cell.strip());
    if (!matcher.matches()) {
      return null;
    }
    String hour = matcher.group(4) == null ? "0" : matcher.group(4);
    String minute = matcher.group(5) == null ? "0" : matcher.group(5);
    return instant(matcher.group(1), matcher.group(2), matcher.group(3), hour, minute);
  }

  /** The moment of a dump's field; null for what is no date. */
  public static Instant dumpMinute(String field) {
    Matcher matcher = DUMP.matcher(field.strip());
    if (!matcher.matches()) {
      return pageMinute(field);
    }
    return instant(
        matcher.group(3), matcher.group(1), matcher.group(2), matcher.group(4), matcher.group(5));
  }

  /** Midnight of a day in words, whatever time stands behind it; null for what is no date. */
  public static Instant day(String text) {
    String day = BLANKS.matcher(BEHIND_DAY.matcher(text.strip()).replaceAll("")).replaceAll(" ");
    for (DateTimeFormatter format : IN_WORDS) {
      ParsePosition position = new ParsePosition(0);
      TemporalAccessor parsed = format.parseUnresolved(day, position);
      if (parsed != null && position.getErrorIndex() < 0 && position.getIndex() == day.length()) {
        return midnight(parsed);
      }
    }
    return pageMinute(text);
  }

  /** The same with the time behind it; of the library's pages it is not when a cable was sent. */
  static Instant minute(String text) {
    Matcher minute = MINUTE.matcher(text);
    Instant day = minute.find() ? day(text.substring(0, minute.start())) : null;
    return day == null
        ? day(text)
        : day.atOffset(ZoneOffset.UTC)
            .withHour(Integer.parseInt(minute.group(1)))
            .withMinute(Integer.parseInt(minute.group(2)))
            .toInstant();
  }

  /**
   * True where the minutes are the hour of the 12-hour clock: so prints the mirror of December
   * 2010, {@code 18:06} for 18:48.
   */
  public static boolean isHourTwice(Instant moment) {
    if (moment == null) {
      return false;
    }
    LocalTime time = LocalTime.ofInstant(moment, ZoneOffset.UTC);
    int onTheDial = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    return time.getMinute() == onTheDial;
  }

  private static Instant midnight(TemporalAccessor parsed) {
    return instant(
        String.valueOf(parsed.getLong(ChronoField.YEAR)),
        String.valueOf(parsed.getLong(ChronoField.MONTH_OF_YEAR)),
        String.valueOf(parsed.getLong(ChronoField.DAY_OF_MONTH)),
        "0",
        "0");
  }

  private static Instant instant(String y, String m, String d, String hour, String minute) {
    try {
      return LocalDateTime.of(
              Integer.parseInt(y),
              Integer.parseInt(m),
              Integer.parseInt(d),
              Integer.parseInt(hour),
              Integer.parseInt(minute))
          .toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static DateTimeFormatter words(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }
}
