package org.cableway.parse.telegram;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.cableway.parse.PageFacts;

/**
 * When a cable was sent.
 *
 * @param source {@code dtg}, {@code page} or {@code dump}; null with the instant
 */
record Moment(Instant instant, String source) {

  private static final String DTG = "dtg";

  /**
   * The date-time group where it agrees with the page to the hour: pages of 2010 have no true
   * minutes. A group that names another hour is damaged, or of another cable.
   *
   * @param sent the date-time group, null for none
   */
  static Moment of(PageFacts facts, Instant sent) {
    if (sent == null) {
      return new Moment(facts.created(), facts.created() == null ? null : facts.createdSource());
    }
    boolean isPageVague = facts.created() == null || isLibrary(facts);
    if (isPageVague || isSameHour(facts.created(), sent)) {
      return new Moment(sent, DTG);
    }
    return new Moment(facts.created(), facts.createdSource());
  }

  /** The library and the Archives know the day alone, and often that of the draft. */
  private static boolean isLibrary(PageFacts facts) {
    boolean isMidnight = facts.created().equals(facts.created().truncatedTo(ChronoUnit.DAYS));
    return isMidnight && !facts.createdSource().equals("dump") && facts.released() == null;
  }

  private static boolean isSameHour(Instant a, Instant b) {
    return a.truncatedTo(ChronoUnit.HOURS).equals(b.truncatedTo(ChronoUnit.HOURS));
  }
}
