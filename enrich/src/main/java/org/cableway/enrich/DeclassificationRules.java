package org.cableway.enrich;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules R1 to R11 but for those of the old orders and of exemptions, which have classes of
 * their own. The numbers are those of the reference on declassification markings.
 */
final class DeclassificationRules {

  /** {@code N/A}, {@code NA}, {@code NOT APPLICABLE}. */
  private static final Pattern NOT_APPLICABLE =
      Pattern.compile("(?:N\\s?[/.\\\\]\\s?A\\.?|NA|NONE|NOT APPLICABLE)(?![A-Z0-9]).*");

  /** {@code AS AMENDED; DECLASSIFIED JUNE 21, 2006}, {@code DECLASSIFIED BY NARA 09/02/2009}. */
  private static final Pattern RELEASED = Pattern.compile(".*\\b(?:DECLASSIFIED|RELEASED)\\b.*");

  /** {@code OADR}, {@code MR}, {@code MANUAL REVIEW}. */
  private static final Pattern REVIEW =
      Pattern.compile(
          "(?:.*\\b(?:OADR|ORIGINATING AGENCY.S DETERMINATION|MANUAL REVIEW)\\b.*|MR)\\.?");

  /** {@code 10 YEARS}, {@code TEN YEARS FROM THE DATE OF THIS CABLE}. */
  private static final Pattern YEARS =
      Pattern.compile(
          "(?:IN |FOR |AFTER |PLUS |\\+ ?)?(\\d{1,2}|[A-Z]{2,7}(?:-FIVE)?)\\s*(?:\\(\\d{1,2}\\)\\s*)?"
              + "-?\\s?(?:YEARS?|YRS?)\\.?"
              + "(?:\\s+(?:FROM|AFTER)\\s+(?:THE\\s+)?(?:DATE|ORIGIN|CLASSIFICATION)\\b.*)?");

  private static final List<String> NUMBERS =
      List.of(
          "ZERO",
          "ONE",
          "TWO",
          "THREE",
          "FOUR",
          "FIVE",
          "SIX",
          "SEVEN",
          "EIGHT",
          "NINE",
          "TEN",
          "FIFTEEN",
          "TWENTY",
          "TWENTY-FIVE",
          "THIRTY");

  private static final List<Integer> VALUES =
      List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 25, 30);

  /** What a text has that names an event: a word. */
  private static final Pattern WORD = Pattern.compile("[A-Z]{3}");

  /** {@code XXXXXXXXXXXX}, {@code [DATE REMOVED]}. */
  private static final Pattern REDACTED =
      Pattern.compile("[X\\s/.,:-]*XX[X\\s/.,:\\d-]*|\\[.*REMOVED\\].*");

  /** Retired instructions without a date: 25 years from the source, by the ISOO conversion. */
  private static final int RETIRED_YEARS = 25;

  /** Automatic declassification at the latest, E.O. 12958 section 3.4. */
  private static final int AUTOMATIC_YEARS = 25;

  private DeclassificationRules() {}

  /** R9: nothing to declassify. Doubtful on a classified cable. */
  static Optional<Verdict> notApplicable(Instruction given) {
    return given.text().startsWith("N") && NOT_APPLICABLE.matcher(given.text()).matches()
        ? Optional.of(
            Verdict.of("none", "R9").flagged(given.isClassified(), "not-applicable-on-classified"))
        : Optional.empty();
  }

  /** R8: somebody released it already, on the day that is named. */
  static Optional<Verdict> released(Instruction given) {
    boolean mayBe = given.text().contains("DECLASSIFIED") || given.text().contains("RELEASED");
    if (!mayBe || !RELEASED.matcher(given.text()).matches()) {
      return Optional.empty();
    }
    Verdict verdict = Verdict.of("date", "R8").flagged(true, "already-declassified");
    return Optional.of(
        StatedDate.first(given.text(), given.cable())
            .map(stated -> verdict.on(stated.date()))
            .orElse(verdict));
  }

  /** R6: only a review can declassify it. */
  static Optional<Verdict> review(Instruction given) {
    return mayBeReview(given.text()) && REVIEW.matcher(given.text()).matches()
        ? Optional.of(Verdict.of("review", "R6").calculated(given.yearsAfter(RETIRED_YEARS)))
        : Optional.empty();
  }

  private static boolean mayBeReview(String text) {
    return text.startsWith("MR")
        || text.contains("OADR")
        || text.contains("ORIGINATING AGENCY")
        || text.contains("MANUAL REVIEW");
  }

  /** R1 and R2: the first date that is written. */
  static Optional<Verdict> date(Instruction given) {
    return StatedDate.first(given.text(), given.cable())
        .map(
            stated ->
                stated.date() == null
                    ? Verdict.of("unparseable", "R1").flagged(true, "date-invalid")
                    : Verdict.date(stated.date(), "R1").flagged(stated.dayFirst(), "day-first"));
  }

  /** R3: a number of years and no event. */
  static Optional<Verdict> years(Instruction given) {
    Matcher matcher = YEARS.matcher(given.text());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String written = matcher.group(1);
    int word = NUMBERS.indexOf(written);
    boolean digits = Character.isDigit(written.charAt(0));
    if (!digits && word < 0) {
      return Optional.empty();
    }
    int years = digits ? Integer.parseInt(written) : VALUES.get(word);
    return Optional.of(Verdict.date(given.yearsAfter(years), "R3"));
  }

  /** R4: any other words name an event. */
  static Optional<Verdict> event(Instruction given) {
    boolean words = WORD.matcher(given.text()).find();
    if (!words || REDACTED.matcher(given.text()).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        Verdict.of("event", "R4").until(given.text()).calculated(given.endOfYear(AUTOMATIC_YEARS)));
  }
}
