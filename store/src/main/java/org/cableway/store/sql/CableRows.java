package org.cableway.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.cableway.contract.CableRecord;
import org.cableway.contract.CableRecord.Classification;
import org.cableway.contract.CableRecord.Declassification;
import org.cableway.contract.CableRecord.Origin;

/** The rows of a cable: put in, taken out. What hangs on its row in {@code cable} goes with it. */
final class CableRows implements AutoCloseable {

  private static final Origin NO_ORIGIN = new Origin(null, null, null, null, null, null, null);
  private static final Declassification NO_DECLASSIFICATION =
      new Declassification(null, null, null, null, null, null, null, null, null, null);

  // What no database can keep is no time of a cable: years of other than four digits.
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

  private static final String PUT =
      """
      INSERT INTO cable (id, year, serial, created, released, collection, partial, origin,
        origin_name, country, level, declassification_kind, declassification_date, subject,
        content_hash, about, json)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Change put;
  private final Change remove;
  private final DerivedRows derived;
  private final WordIndex words;

  CableRows(Connection connection, Dialect dialect) throws SQLException {
    put = new Change(connection, PUT);
    remove = new Change(connection, "DELETE FROM cable WHERE id = ?");
    derived = new DerivedRows(connection);
    words = dialect.words(connection);
  }

  /** Takes a cable out with all that derives from it; nothing happens where it is not in. */
  void remove(String id) throws SQLException {
    words.remove(id);
    remove.add(id);
  }

  /**
   * Puts a cable in, after it was taken out; once a flush.
   *
   * @param id the key on the topic: the record may be of a later kind that names itself elsewhere
   * @param json as received
   * @param contentHash null where the message has none
   */
  void put(String id, CableRecord cable, String json, String contentHash) throws SQLException {
    Origin origin = cable.origin() == null ? NO_ORIGIN : cable.origin();
    Classification classification = cable.classification();
    Declassification declassification =
        cable.declassification() == null ? NO_DECLASSIFICATION : cable.declassification();
    String about = About.words(cable);
    put.add(
        id,
        cable.year(),
        cable.serial(),
        time(cable.created()),
        time(cable.released()),
        cable.collection(),
        cable.partial(),
        Brief.of(origin.code()),
        origin.name(),
        origin.country() == null ? null : Brief.of(origin.country().code()),
        classification == null ? null : Brief.of(classification.level()),
        declassification.kind(),
        day(declassification.date()),
        cable.subject(),
        contentHash,
        about,
        json);
    derived.put(id, cable);
    words.put(id, cable, about);
  }

  /** What was taken out goes, what was put in stands. */
  void flush() throws SQLException {
    words.flushRemoved();
    remove.flush();
    put.flush();
    derived.flush();
    words.flushPut();
  }

  /** In ISO 8601 to the second: as text it compares as it stands, and databases read it. */
  private static String time(Instant time) {
    boolean known = time != null && !time.isBefore(FIRST) && time.isBefore(LAST);
    return known ? time.truncatedTo(ChronoUnit.SECONDS).toString() : null;
  }

  private static String day(LocalDate day) {
    return day == null || time(day.atStartOfDay().toInstant(ZoneOffset.UTC)) == null
        ? null
        : day.toString();
  }

  @Override
  public void close() throws SQLException {
    put.close();
    remove.close();
    derived.close();
    words.close();
  }
}
