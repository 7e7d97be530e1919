package org.cableway.parse.telegram;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.cableway.parse.id.CableId;
import org.cableway.parse.id.CableIds;

/**
 * The year of references that name none: that of the cable itself, or the one before where the
 * cable's own year cannot have reached the serial yet.
 *
 * @param year of the cable, four digits
 * @param own the cable's own id, null where unknown
 * @param dayOfYear when it was sent, 0 where unknown
 */
record ReferenceYear(int year, CableId own, int dayOfYear) {

  /** The year is that of the cable. */
  static final String OWN = "cable";

  /** The year is the one before. */
  private static final String BEFORE = "before";

  /** Serials are given out before cables are sent, so a near one may well be of the same day. */
  private static final int OWN_SERIALS_AHEAD = 200;

  /** In later months the serials of both years overlap: only January tells. */
  private static final int JANUARY = 31;

  /** The Department sent up to 350,000 telegrams a year. */
  private static final int DEPARTMENT_SERIALS_A_DAY = 1_100;

  /** No post sent more than 26,000 a year. */
  private static final int POST_SERIALS_A_DAY = 75;

  private static final int FIRST_DAYS = 5;

  /**
   * @param ownId canonical id, null where unknown
   * @param sent null where unknown
   */
  static ReferenceYear of(int year, String ownId, Instant sent) {
    CableId own = ownId == null ? null : CableIds.canonical(ownId).orElse(null);
    LocalDate date = sent == null ? null : LocalDate.ofInstant(sent, ZoneOffset.UTC);
    int day = date == null || date.getYear() != year ? 0 : date.getDayOfYear();
    return new ReferenceYear(year, own, day);
  }

  /** The id that a mention without a year stands for. */
  CableId of(CableMention mention) {
    CableId id = mention.id();
    if (mention.yearWritten() || id.year() != year || !isAhead(id)) {
      return id;
    }
    return new CableId(year - 1, id.post(), id.serial());
  }

  /** Where the year of a mention comes from; null where it is written. */
  String source(CableMention mention) {
    if (mention.yearWritten()) {
      return null;
    }
    return of(mention).year() == year ? OWN : BEFORE;
  }

  /** True for the cable itself. */
  boolean isOwn(CableId id) {
    return own != null
        && id.serial() == own.serial()
        && id.year() == own.year()
        && id.post().equals(own.post());
  }

  private boolean isAhead(CableId id) {
    if (own != null && own.post().equals(id.post()) && own.year() == year) {
      return id.serial() > own.serial() + OWN_SERIALS_AHEAD;
    }
    int aDay = id.post().equals("STATE") ? DEPARTMENT_SERIALS_A_DAY : POST_SERIALS_A_DAY;
    return dayOfYear > 0 && dayOfYear <= JANUARY && id.serial() > aDay * (dayOfYear + FIRST_DAYS);
  }
}
