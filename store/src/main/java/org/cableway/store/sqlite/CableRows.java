package org.cableway.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import org.cableway.contract.CableRecord;
import org.cableway.contract.CableRecord.Classification;
import org.cableway.contract.CableRecord.Declassification;
import org.cableway.contract.CableRecord.Origin;

/** The rows of a cable: put in, taken out. What hangs on its row in {@code cable} goes with it. */
final class CableRows implements AutoCloseable {

  private static final Origin NO_ORIGIN = new Origin(null, null, null, null, null, null, null);
  private static final Declassification NO_DECLASSIFICATION =
      new Declassification(null, null, null, null, null, null, null, null, null, null);

  private static final String PUT =
      """
      INSERT INTO cable (id, year, serial, created, released, collection, partial, origin,
        origin_name, country, level, declassification_kind, declassification_date, subject,
        content_hash, about, json)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
        CAST(? AS TEXT))
      """;
  private static final String INDEX =
      """
      INSERT INTO cable_index (rowid, id, subject, about, body, header)
      SELECT n, id, subject, about, body, header FROM cable_words WHERE id = ?
      """;
  private static final String UNINDEX =
      """
      INSERT INTO cable_index (cable_index, rowid, id, subject, about, body, header)
      SELECT 'delete', n, id, subject, about, body, header FROM cable_words WHERE id = ?
      """;

  private final Change put;
  private final Change index;
  private final Change unindex;
  private final Change remove;
  private final DerivedRows derived;

  CableRows(Connection connection) throws SQLException {
    put = new Change(connection, PUT);
    index = new Change(connection, INDEX);
    unindex = new Change(connection, UNINDEX);
    remove = new Change(connection, "DELETE FROM cable WHERE id = ?");
    derived = new DerivedRows(connection);
  }

  /** Takes a cable out with all that derives from it; nothing happens where it is not in. */
  void remove(String id) throws SQLException {
    unindex.run(id);
    remove.run(id);
  }

  /**
   * Puts a cable in that is not in.
   *
   * @param id the key on the topic: the record may be of a later kind that names itself elsewhere
   * @param json as received
   * @param contentHash null where the message has none
   */
  void put(String id, CableRecord cable, byte[] json, String contentHash) throws SQLException {
    Origin origin = cable.origin() == null ? NO_ORIGIN : cable.origin();
    Classification classification = cable.classification();
    Declassification declassification =
        cable.declassification() == null ? NO_DECLASSIFICATION : cable.declassification();
    put.run(
        id,
        cable.year(),
        cable.serial(),
        text(cable.created()),
        text(cable.released()),
        cable.collection(),
        cable.partial() ? 1 : 0,
        origin.code(),
        origin.name(),
        origin.country() == null ? null : origin.country().code(),
        classification == null ? null : classification.level(),
        declassification.kind(),
        text(declassification.date()),
        cable.subject(),
        contentHash,
        About.words(cable),
        json);
    derived.put(id, cable);
    index.run(id);
  }

  /** Dates and times in ISO 8601 compare as they stand. */
  private static String text(Object time) {
    return time == null ? null : time.toString();
  }

  @Override
  public void close() throws SQLException {
    put.close();
    index.close();
    unindex.close();
    remove.close();
    derived.close();
  }
}
