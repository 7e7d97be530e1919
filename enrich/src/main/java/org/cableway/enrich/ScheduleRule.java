package org.cableway.enrich;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * R10: the schedules of E.O. 11652 and 12065. GDS alone counts full calendar years from the year of
 * origin; with a date, as E.O. 12065 asks, the date counts. RDS names the day of a review.
 */
final class ScheduleRule implements DeclassificationRule {

  private static final Pattern GENERAL = Pattern.compile("(?<![A-Z])(?:GDS|ADS)(?![A-Z])");
  private static final Pattern NONE = Pattern.compile("(?<![A-Z])NGDS(?![A-Z])");
  private static final Pattern REVIEW = Pattern.compile("(?<![A-Z])RDS(?:[- ]?\\d)?(?![A-Z0-9])");

  /** What all of them hold; few cables name a schedule. */
  private static final String SCHEDULE = "DS";

  private static final int TOP_SECRET_YEARS = 10;
  private static final int SECRET_YEARS = 8;
  private static final int CONFIDENTIAL_YEARS = 6;

  /** A review under E.O. 12065 at the latest. */
  private static final int REVIEW_YEARS = 20;

  @Override
  public Optional<Verdict> apply(Instruction given) {
    if (!given.text().contains(SCHEDULE)) {
      return Optional.empty();
    }
    Optional<StatedDate> stated = StatedDate.first(given.text(), given.cable());
    if (REVIEW.matcher(given.text()).find()) {
      Verdict verdict = Verdict.of("review", "R6");
      return Optional.of(
          stated
              .map(date -> verdict.on(date.date()))
              .orElseGet(() -> verdict.calculated(given.yearsAfter(REVIEW_YEARS))));
    }
    if (NONE.matcher(given.text()).find()) {
      return Optional.of(Verdict.of("none", "R10"));
    }
    if (!GENERAL.matcher(given.text()).find()) {
      return Optional.empty();
    }
    return stated.isPresent() ? Optional.empty() : Optional.of(scheduled(given));
  }

  private static Verdict scheduled(Instruction given) {
    int years = years(given.level());
    if (years == 0) {
      return given.isUnclassified()
          ? Verdict.of("none", "R10")
          : Verdict.of("date", "R10").flagged(true, "level-unknown");
    }
    return Verdict.date(given.endOfYear(years), "R10");
  }

  private static int years(String level) {
    return switch (level) {
      case "TOP SECRET" -> TOP_SECRET_YEARS;
      case "SECRET" -> SECRET_YEARS;
      case "CONFIDENTIAL" -> CONFIDENTIAL_YEARS;
      default -> 0;
    };
  }
}
