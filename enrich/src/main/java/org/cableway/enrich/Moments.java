package org.cableway.enrich;

import java.time.Instant;
import java.time.LocalDate;

/** Moments as ISO 8601 writes them; a formatter asks at each what it may leave out. */
final class Moments {

  private static final int SECONDS_A_DAY = 86_400;
  private static final int LAST_YEAR = 9_999;

  private Moments() {}

  /** {@code 2009-02-02T15:02:00Z}: the same as the moment's own text. */
  static String text(Instant moment) {
    long seconds = moment.getEpochSecond();
    LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(seconds, SECONDS_A_DAY));
    if (moment.getNano() != 0 || day.getYear() < 0 || day.getYear() > LAST_YEAR) {
      return moment.toString();
    }
    int second = Math.floorMod(seconds, SECONDS_A_DAY);
    StringBuilder text = new StringBuilder(20).append(day);
    add(text, 'T', second / 3600);
    add(text, ':', second / 60 % 60);
    add(text, ':', second % 60);
    return text.append('Z').toString();
  }

  private static void add(StringBuilder text, char before, int twoDigits) {
    text.append(before).append((char) ('0' + twoDigits / 10)).append((char) ('0' + twoDigits % 10));
  }
}
