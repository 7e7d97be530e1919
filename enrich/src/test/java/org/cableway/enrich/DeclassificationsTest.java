package org.cableway.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cableway.contract.CableRecord.Calculated;
import org.cableway.contract.CableRecord.Declassification;
import org.cableway.contract.CableRecord.Downgrade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclassificationsTest {

  private static final Instant MARCH_2009 = Instant.parse("2009-03-19T10:00:00Z");

  private final Declassifications declassifications = new Declassifications();

  private Declassification read(String value) {
    return declassifications.read("12958", value, null, MARCH_2009, "CONFIDENTIAL");
  }

  private Declassification read(String order, String value, String created, String level) {
    Instant sent = Instant.parse(created + "T10:00:00Z");
    return declassifications.read(order, value, null, sent, level);
  }

  /** R1: month, day, year, but for four digits first. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DECL: 03/19/2019 | 2019-03-19",
        "DECL: 2019/03/19 | 2019-03-19",
        "DECL: 2019-03-19 | 2019-03-19",
        "DECL: 3/9/2019 | 2019-03-09",
        "DECL: 011/2/2019 | 2019-11-02",
        "DECLL: 03/19/2019 | 2019-03-19",
        "decl: 03/19/2019 | 2019-03-19",
        "03/19/2019 | 2019-03-19",
        "03/19/20197 04/05/2018 | 2018-04-05",
        "03/19/2019O7 04/05/2018 | 2018-04-05",
        ": 03/19/2019 | 2019-03-19",
        "Declassify on 8/31/2034 | 2034-08-31",
        "DECL: 03/19/2019 TAGS: PREL, NO SUBJECT: 04/05/2006 | 2019-03-19",
        "DECL: 03/19/2019 <BR> | 2019-03-19",
        "DECL: 03.19.2019 | 2019-03-19",
        "DECL: 03-19-2019 | 2019-03-19",
        "DECL: 03/ 19/2019 | 2019-03-19",
        "DECL: O3/19/2O19 | 2019-03-19",
        "DECL: 12 JAN 2013 | 2013-01-12",
        "DECL: 12TH JANUARY 2013 | 2013-01-12",
        "DECL: 03//19/2019 | 2019-03-19",
        "DECL: 03/19,2019 | 2019-03-19",
        "DECL: 03\\19\\2019 | 2019-03-19",
        "DECL: JANUARY 12, 2013 | 2013-01-12",
        "DECL: 20190319 | 2019-03-19",
        "DECL: 03192019 | 2019-03-19",
      })
  void firstDateIsTheDate(String value, LocalDate date) {
    Declassification read = read(value);

    assertThat(read.kind()).isEqualTo("date");
    assertThat(read.rule()).isEqualTo("R1");
    assertThat(read.date()).isEqualTo(date);
    assertThat(read.calculated()).isNull();
  }

  /** R2: never a fixed 2000 + yy. */
  @ParameterizedTest
  @CsvSource({
    "12958, DECL: 09/03/15, 2009-03-19, 2015-09-03",
    "12958, DECL: 9/3/09, 2009-03-19, 2009-09-03",
    "12065, 'GDS 8/12/85 (ROE, JANE) OR-P', 1979-08-12, 1985-08-12",
    "12356, DECL: 1/2/01, 1988-01-02, 2001-01-02",
  })
  void yearOfTwoDigitsIsTheFirstNotBeforeTheCable(
      String order, String value, String created, LocalDate date) {
    Declassification read = read(order, value, created, "CONFIDENTIAL");

    assertThat(read.date()).isEqualTo(date);
    assertThat(read.kind()).isEqualTo("date");
  }

  @Test
  void dayFirstIsReadAndFlagged() {
    Declassification read = read("DECL: 19/03/2019");

    assertThat(read.date()).isEqualTo("2019-03-19");
    assertThat(read.flags()).containsExactly("day-first");
  }

  @Test
  void dateThatTheCalendarLacksIsNotRepaired() {
    Declassification read = read("DECL: 02/30/2019");

    assertThat(read.kind()).isEqualTo("unparseable");
    assertThat(read.date()).isNull();
    assertThat(read.flags()).containsExactly("date-invalid");
  }

  /** R3. */
  @ParameterizedTest
  @CsvSource({
    "DECL: 10 YEARS, 2019-03-19",
    "DECL: +10 YEARS, 2019-03-19",
    "DECL: PLUS 10 YEARS, 2019-03-19",
    "DECL: TEN YEARS, 2019-03-19",
    "DECL: 25 YEARS FROM THE DATE OF THIS CABLE, 2034-03-19",
    "DECL: TWENTY-FIVE YEARS, 2034-03-19",
  })
  void yearsCountFromTheCable(String value, LocalDate date) {
    Declassification read = read(value);

    assertThat(read.kind()).isEqualTo("date");
    assertThat(read.rule()).isEqualTo("R3");
    assertThat(read.date()).isEqualTo(date);
  }

  /** R4: the event is kept; the outer bound is the end of the 25th year. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "DECL: TEN YEARS AFTER THE MILLS ARE UNITED",
        "DECL: AFTER THE HARVEST",
        "DECL: CLOSURE OF THE OSLO MILL",
        "DECL: UPON COMPLETION OF THE VISIT"
      })
  void wordsAreAnEvent(String value) {
    Declassification read = read(value);

    assertThat(read.kind()).isEqualTo("event");
    assertThat(read.rule()).isEqualTo("R4");
    assertThat(read.event()).isEqualTo(value.substring("DECL: ".length()));
    assertThat(read.date()).isNull();
    assertThat(read.calculated()).isEqualTo(new Calculated(LocalDate.of(2034, 12, 31), "R4"));
  }

  /** R5: exemptions of the first edition of the order, 25 years from the cable. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DECL: X1 | X1",
        "DECL: 1.6X6 | X6",
        "DECL: X1, X5 | X1;X5",
        "DECL: 1.6 (X3) | X3",
        "DECL: X-1 | X1",
      })
  void exemptionsHaveACalculatedDate(String value, String codes) {
    Declassification read = read("12958", value, "2001-05-06", "SECRET");

    assertThat(read.kind()).isEqualTo("exempt");
    assertThat(read.rule()).isEqualTo("R5");
    assertThat(read.exemptions()).containsExactly(codes.split(";"));
    assertThat(read.date()).isNull();
    assertThat(read.calculated()).isEqualTo(new Calculated(LocalDate.of(2026, 5, 6), "R5"));
    assertThat(read.flags()).isEmpty();
  }

  @Test
  void exemptionOfAnotherTimeIsFlagged() {
    assertThat(read("DECL: X1").flags()).containsExactly("exemption-out-of-force");
  }

  @Test
  void exemptionAtTwentyFiveYearsMayCarryADate() {
    Declassification read = read("DECL: 25X6 06/18/2049");

    assertThat(read.exemptions()).containsExactly("25X6");
    assertThat(read.date()).isEqualTo("2049-06-18");
    assertThat(read("DECL: 25X4").calculated().date()).isEqualTo("2059-03-19");
  }

  /** The block of the classifier is more specific than "manual review". */
  @Test
  void sourceMarkedOfTheBlockWinsOverReview() {
    Declassification read =
        declassifications.read(
            "12958",
            "DECL: MR",
            "Source marked 25X1-human, Date of source: June 18, 2009",
            MARCH_2009,
            "SECRET//NOFORN");

    assertThat(read.raw()).isEqualTo("DECL: MR");
    assertThat(read.kind()).isEqualTo("exempt");
    assertThat(read.exemptions()).containsExactly("25X1-human");
    assertThat(read.date()).isNull();
    assertThat(read.calculated()).isNull();
  }

  @Test
  void dateOfTheSourceStartsTheTerm() {
    Declassification read = read("Source marked X1, date of source: June 18, 2001");

    assertThat(read.kind()).isEqualTo("exempt");
    assertThat(read.date()).isNull();
    assertThat(read.calculated().date()).isEqualTo("2026-06-18");
  }

  @Test
  void statedDateWinsOverTheBlock() {
    Declassification read =
        declassifications.read("12958", "DECL: 03/19/2019", "Source marked X1", MARCH_2009, null);

    assertThat(read.kind()).isEqualTo("date");
  }

  /** R6. */
  @ParameterizedTest
  @ValueSource(strings = {"DECL: OADR", "DECL: MR", "OADR", "DECL: MANUAL REVIEW"})
  void reviewHasOnlyACalculatedDate(String value) {
    Declassification read = read("12356", value, "1988-02-03", "CONFIDENTIAL");

    assertThat(read.kind()).isEqualTo("review");
    assertThat(read.rule()).isEqualTo("R6");
    assertThat(read.date()).isNull();
    assertThat(read.calculated()).isEqualTo(new Calculated(LocalDate.of(2013, 2, 3), "R6"));
  }

  /** R7. */
  @Test
  void downgradeIsNoDeclassification() {
    Declassification read = read("DNG: CO 11/09/2014");

    assertThat(read.kind()).isEqualTo("none");
    assertThat(read.rule()).isEqualTo("R7");
    assertThat(read.date()).isNull();
    assertThat(read.downgrade())
        .isEqualTo(new Downgrade("CONFIDENTIAL", LocalDate.of(2014, 11, 9)));
  }

  @Test
  void downgradeMayStandBesideADate() {
    Declassification read = read("DECL: 03/19/2019 DNG: SE 03/19/2014");

    assertThat(read.date()).isEqualTo("2019-03-19");
    assertThat(read.downgrade()).isEqualTo(new Downgrade("SECRET", LocalDate.of(2014, 3, 19)));
  }

  /** R8. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AS AMENDED; DECLASSIFIED JUNE 21, 2006 | 2006-06-21",
        "DECL: DECLASSIFIED BY NARA 09/02/2009 | 2009-09-02",
        "Declassified/Released US Department of State EO Systematic Review 30 JUN 2005 | 2005-06-30",
      })
  void releasedCableNamesTheDay(String value, LocalDate date) {
    Declassification read = read("12958", value, "1972-03-09", "UNCLASSIFIED");

    assertThat(read.kind()).isEqualTo("date");
    assertThat(read.rule()).isEqualTo("R8");
    assertThat(read.date()).isEqualTo(date);
    assertThat(read.flags()).containsExactly("already-declassified", "order-later-than-cable");
  }

  /** R9. */
  @ParameterizedTest
  @ValueSource(strings = {"N/A", ":N/A", "n/a", "N/A TAGS: PREL, NO", "DECL: N/A", "NA"})
  void notApplicableIsNone(String value) {
    Declassification read = read("12958", value, "2009-03-19", "UNCLASSIFIED");

    assertThat(read.kind()).isEqualTo("none");
    assertThat(read.rule()).isEqualTo("R9");
    assertThat(read.flags()).isEmpty();
    assertThat(read(value).flags()).containsExactly("not-applicable-on-classified");
  }

  /** R10: full calendar years behind the year of origin. */
  @ParameterizedTest
  @CsvSource({
    "TOP SECRET, 1983-12-31",
    "SECRET, 1981-12-31",
    "CONFIDENTIAL, 1979-12-31",
    "SECRET//NOFORN, 1981-12-31",
  })
  void generalScheduleCountsFromTheEndOfTheYear(String level, LocalDate date) {
    Declassification read = read("11652", "GDS", "1973-04-02", level);

    assertThat(read.kind()).isEqualTo("date");
    assertThat(read.rule()).isEqualTo("R10");
    assertThat(read.date()).isEqualTo(date);
  }

  @Test
  void advancedScheduleNamesItsDay() {
    assertThat(read("11652", "ADS DEC 31, 1978", "1975-04-02", "SECRET").date())
        .isEqualTo("1978-12-31");
  }

  @ParameterizedTest
  @CsvSource({"XGDS-3, exempt, XGDS-3", "XGDS, exempt, XGDS", "NGDS, none, ''"})
  void exemptFromTheScheduleHasNoDate(String value, String kind, String codes) {
    Declassification read = read("11652", value, "1975-04-02", "SECRET");

    assertThat(read.kind()).isEqualTo(kind);
    assertThat(read.rule()).isEqualTo("R10");
    assertThat(read.date()).isNull();
    assertThat(String.join(" ", read.exemptions())).isEqualTo(codes);
  }

  @Test
  void reviewOfOrder12065NamesItsDay() {
    Declassification read =
        read("12065", "RDS-4 6/5/99 (ROE, JANE) OR-M", "1979-06-05", "CONFIDENTIAL");

    assertThat(read.kind()).isEqualTo("review");
    assertThat(read.date()).isEqualTo("1999-06-05");
  }

  /** R11: the default is offered, not applied. */
  @ParameterizedTest
  @ValueSource(strings = {"", "DECL:", "XXXXXXXXXXXXX", "DECL: XX/XX/2019"})
  void missingOrRedactedIsUnparseableOnAClassifiedCable(String value) {
    Declassification read = read(value);

    assertThat(read.kind()).isEqualTo("unparseable");
    assertThat(read.rule()).isEqualTo("R11");
    assertThat(read.date()).isNull();
    assertThat(read.calculated()).isEqualTo(new Calculated(LocalDate.of(2019, 3, 19), "R11"));
  }

  @Test
  void missingIsNoneOnAnUnclassifiedCable() {
    Declassification read =
        declassifications.read(null, null, null, MARCH_2009, "UNCLASSIFIED//FOR OFFICIAL USE ONLY");

    assertThat(read.kind()).isEqualTo("none");
    assertThat(read.order()).isEqualTo("12958");
    assertThat(read.raw()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "DECL: 01/04/2019, 2010-01-04, short-by-one-year",
    "DECL: 10/20/2050, 2009-10-20, over-25-years",
    "DECL: 10/20/2008, 2009-10-20, before-cable",
  })
  void doubtfulDatesAreFlaggedAndKept(String value, String created, String flag) {
    Declassification read = read("12958", value, created, "SECRET");

    assertThat(read.flags()).containsExactly(flag);
    assertThat(read.date()).isNotNull();
  }

  @Test
  void usualTermsAreNotDoubtful() {
    for (String year : List.of("2019", "2029", "2034", "2024", "2014")) {
      assertThat(read("DECL: 03/19/" + year).flags()).as(year).isEmpty();
    }
  }

  /** The number is often wrong; the day of the cable is not. */
  @ParameterizedTest
  @CsvSource({
    "12598, 2009-03-19, 12958",
    "19528, 1996-03-19, 12958",
    "1295, 1988-03-19, 12356",
    "12956, 1975-03-19, 11652",
    "13562, 2010-08-19, 13526",
  })
  void wrongOrderNumberIsReplacedByTheDay(String written, String created, String order) {
    Declassification read = read(written, "DECL: 01/01/2020", created, "SECRET");

    assertThat(read.order()).isEqualTo(order);
    assertThat(read.flags()).contains("order-number-wrong");
  }

  @Test
  void orderThatIsLaterThanTheCableIsFlagged() {
    assertThat(read("12958", "DECL: 08/31/2034", "1988-01-02", "SECRET").flags())
        .contains("order-later-than-cable");
    assertThat(read("13526", "DECL: 01/31/2020", "2010-02-02", "SECRET").flags()).isEmpty();
  }

  @Test
  void nothingKnownIsNoFailure() {
    Declassification read = declassifications.read(null, null, null, null, null);

    assertThat(read.kind()).isEqualTo("unparseable");
    assertThat(read.order()).isNull();
    assertThat(declassifications.read("1", "DECL: 10 YEARS", null, null, null).date()).isNull();
    assertThat(declassifications.read("11652", "GDS", null, null, "SECRET").date()).isNull();
  }
}
