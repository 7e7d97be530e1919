package org.cableway.enrich;

import java.time.LocalDate;

/** Flags dates that a drafter hardly meant. Nothing is repaired. */
final class Plausibility {

  /** The terms that drafters choose, in years. */
  private static final int[] TERMS = {10, 20, 25};

  /** A term is met when it is missed by no more than this. */
  private static final int TOLERANCE_DAYS = 31;

  /** No longer term is lawful since E.O. 12958. */
  private static final int LONGEST_TERM = 25;

  /** Before E.O. 12958 of October 1995 other terms were usual. */
  private static final LocalDate FIRST_TERMS = LocalDate.of(1995, 10, 14);

  private Plausibility() {}

  /** The verdict with flags for a stated date that is doubtful. */
  static Verdict check(Verdict verdict, LocalDate cable) {
    LocalDate date = verdict.date();
    boolean stated = "R1".equals(verdict.rule()) && "date".equals(verdict.kind());
    if (cable == null || date == null || !stated) {
      return verdict;
    }
    boolean terms = !cable.isBefore(FIRST_TERMS);
    return verdict
        .flagged(date.isBefore(cable), "before-cable")
        .flagged(terms && isShortByOneYear(date, cable), "short-by-one-year")
        .flagged(isOverLongestTerm(date, cable), "over-25-years");
  }

  private static boolean isOverLongestTerm(LocalDate date, LocalDate cable) {
    return date.getYear() - cable.getYear() >= LONGEST_TERM
        && date.isAfter(cable.plusYears(LONGEST_TERM).plusDays(TOLERANCE_DAYS));
  }

  /** In January the old year is still in the drafter's fingers: 9, 19 or 24 years. */
  private static boolean isShortByOneYear(LocalDate date, LocalDate cable) {
    for (int term : TERMS) {
      int years = term - 1;
      boolean isNear = Math.abs(date.getYear() - cable.getYear() - years) <= 1;
      if (isNear && days(cable.plusYears(years), date) <= TOLERANCE_DAYS) {
        return true;
      }
    }
    return false;
  }

  private static long days(LocalDate from, LocalDate to) {
    return Math.abs(to.toEpochDay() - from.toEpochDay());
  }
}
