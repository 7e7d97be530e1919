package org.cableway.store.sql;

import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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
  private final Change readable;
  private final PreparedStatement valid;

  BatchWriter(Connection connection, Dialect dialect) throws SQLException {
    offsets = new Offsets(connection);
    cables = new CableRows(connection, dialect);
    unreadable =
        new Change(
            connection,
            "INSERT INTO unreadable (topic, part, at, key, value, error) VALUES (?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT DO NOTHING");
    readable = new Change(connection, "DELETE FROM unreadable WHERE key = ?");
    valid = connection.prepareStatement(dialect.validJson());
  }

  /** Returns how many messages were new and applied. */
  int apply(RecordBatch batch) throws SQLException {
    Map<String, IncomingRecord> messages = last(batch);
    for (IncomingRecord message : messages.values()) {
      apply(batch.topicKey(), message);
    }
    readable.flush();
    unreadable.flush();
    cables.flush();
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
    String json;
    CableRecord cable;
    try {
      json = json(message);
      cable = json == null ? null : read(json);
    } catch (UncheckedIOException | IllegalArgumentException e) {
      keep(topicKey, message, e.getMessage().lines().findFirst().orElse(""));
      return;
    }
    cables.remove(message.key());
    readable.add(message.key());
    if (cable != null) {
      cables.put(message.key(), cable, json, message.headers().get(Headers.CONTENT_HASH));
    }
  }

  private static String json(IncomingRecord message) {
    if (message.key() == null) {
      throw new IllegalArgumentException("key: absent (expected: the id of a cable)");
    }
    if (!Brief.is(message.key())) {
      throw new IllegalArgumentException(
          "key: " + message.key().length() + " characters (expected: the id of a cable)");
    }
    return message.value() == null ? null : text(message.value());
  }

  private CableRecord read(String json) throws SQLException {
    requireJson(json);
    CableRecord cable = CableJson.read(json.getBytes(StandardCharsets.UTF_8), CableRecord.class);
    if (cable == null) {
      throw new IllegalArgumentException("value: null (expected: a record)");
    }
    return cable;
  }

  private static String text(byte[] value) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(value)).toString();
      if (text.indexOf('\0') < 0) {
        return text;
      }
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("value: not UTF-8 (expected: a record)", e);
    }
    throw new IllegalArgumentException("value: holds a NUL (expected: a record)");
  }

  /** Jackson lets pass what a database could not query: a byte order mark, a rest behind. */
  private void requireJson(String json) throws SQLException {
    valid.setObject(1, json);
    try (ResultSet row = valid.executeQuery()) {
      row.next();
      if (!row.getBoolean(1)) {
        throw new IllegalArgumentException("value: not one JSON text (expected: a record)");
      }
    }
  }

  private void keep(String topicKey, IncomingRecord message, String why) throws SQLException {
    LOG.warn("{}: no record: {} (kept in the table unreadable)", message.position(), why);
    unreadable.add(
        topicKey, message.partition(), message.offset(), message.key(), message.value(), why);
  }

  @Override
  public void close() throws SQLException {
    offsets.close();
    cables.close();
    unreadable.close();
    readable.close();
    valid.close();
  }
}
