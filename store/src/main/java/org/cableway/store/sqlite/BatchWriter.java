package org.cableway.store.sqlite;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cableway.contract.CableRecord;
import org.cableway.contract.Headers;
import org.cableway.contract.serde.CableJson;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.RecordBatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Applies a batch within the transaction that the connection is in. */
final class BatchWriter implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(BatchWriter.class);

  private final Offsets offsets;
  private final CableRows cables;
  private final Change unreadable;
  private final PreparedStatement valid;

  BatchWriter(Connection connection) throws SQLException {
    offsets = new Offsets(connection);
    cables = new CableRows(connection);
    unreadable =
        new Change(connection, "INSERT OR REPLACE INTO unreadable VALUES (?, ?, ?, ?, ?, ?)");
    valid = connection.prepareStatement("SELECT json_valid(CAST(? AS TEXT))");
  }

  Map<Integer, Long> offsets(String topicKey) throws SQLException {
    return offsets.of(topicKey);
  }

  /** Returns how many messages were new and applied. */
  int apply(RecordBatch batch) throws SQLException {
    Map<String, IncomingRecord> messages = last(batch);
    for (IncomingRecord message : messages.values()) {
      apply(batch.topicKey(), message);
    }
    offsets.advance(batch.topicKey(), batch.next());
    return messages.size();
  }

  /** What is new to us, of each key the last message: those before it would be undone at once. */
  private Map<String, IncomingRecord> last(RecordBatch batch) throws SQLException {
    Map<Integer, Long> stored = offsets.of(batch.topicKey());
    Map<String, IncomingRecord> last = new LinkedHashMap<>();
    for (IncomingRecord message : batch.records()) {
      if (message.offset() >= stored.getOrDefault(message.partition(), 0L)) {
        last.put(message.key() == null ? message.position() : message.key(), message);
      }
    }
    return last;
  }

  private void apply(String topicKey, IncomingRecord message) throws SQLException {
    CableRecord cable;
    try {
      cable = read(message);
    } catch (UncheckedIOException | IllegalArgumentException e) {
      keep(topicKey, message, e.getMessage().lines().findFirst().orElse(""));
      return;
    }
    cables.remove(message.key());
    if (cable != null) {
      String hash = message.headers().get(Headers.CONTENT_HASH);
      cables.put(message.key(), cable, message.value(), hash);
    }
  }

  private CableRecord read(IncomingRecord message) throws SQLException {
    if (message.key() == null) {
      throw new IllegalArgumentException("key: absent (expected: the id of a cable)");
    }
    if (message.value() == null) {
      return null;
    }
    requireJson(message.value());
    CableRecord cable = CableJson.read(message.value(), CableRecord.class);
    if (cable == null) {
      throw new IllegalArgumentException("value: null (expected: a record)");
    }
    return cable;
  }

  /** Jackson lets pass what SQLite could not query: a byte order mark, UTF-16, a rest behind. */
  private void requireJson(byte[] value) throws SQLException {
    valid.setBytes(1, value);
    try (ResultSet row = valid.executeQuery()) {
      if (!row.getBoolean(1)) {
        throw new IllegalArgumentException(
            "value: not one JSON text in UTF-8 (expected: a record)");
      }
    }
  }

  private void keep(String topicKey, IncomingRecord message, String why) throws SQLException {
    LOG.warn("{}: no record: {} (kept in the table unreadable)", message.position(), why);
    unreadable.run(
        topicKey, message.partition(), message.offset(), message.key(), message.value(), why);
  }

  @Override
  public void close() throws SQLException {
    offsets.close();
    cables.close();
    unreadable.close();
    valid.close();
  }
}
