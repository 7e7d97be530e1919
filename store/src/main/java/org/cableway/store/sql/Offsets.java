package org.cableway.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The next offset to read of each partition, in the database that the records are in. */
final class Offsets implements AutoCloseable {

  private static final String PUT =
      """
      INSERT INTO topic_offset (topic, part, next) VALUES (?, ?, ?)
      ON CONFLICT (topic, part) DO UPDATE SET next = excluded.next
        WHERE topic_offset.next < excluded.next
      """;

  private final PreparedStatement get;
  private final Change put;

  Offsets(Connection connection) throws SQLException {
    get = connection.prepareStatement("SELECT part, next FROM topic_offset WHERE topic = ?");
    put = new Change(connection, PUT);
  }

  /** By partition; partitions that nothing was read of are absent. */
  Map<Integer, Long> of(String topicKey) throws SQLException {
    get.setString(1, topicKey);
    Map<Integer, Long> offsets = new HashMap<>();
    try (ResultSet row = get.executeQuery()) {
      while (row.next()) {
        offsets.put(row.getInt(1), row.getLong(2));
      }
    }
    return offsets;
  }

  /** Of all topics, by key and partition. */
  static Map<String, Map<Integer, Long>> all(Connection connection) throws SQLException {
    Map<String, Map<Integer, Long>> offsets = new TreeMap<>();
    try (Statement get = connection.createStatement();
        ResultSet row = get.executeQuery("SELECT topic, part, next FROM topic_offset")) {
      while (row.next()) {
        offsets
            .computeIfAbsent(row.getString(1), key -> new TreeMap<>())
            .put(row.getInt(2), row.getLong(3));
      }
    }
    return offsets;
  }

  /** Moves offsets on; never back, as a batch of a consumer that was late may come after us. */
  void advance(String topicKey, Map<Integer, Long> next) throws SQLException {
    for (Map.Entry<Integer, Long> partition : next.entrySet()) {
      put.add(topicKey, partition.getKey(), partition.getValue());
    }
    put.flush();
  }

  @Override
  public void close() throws SQLException {
    get.close();
    put.close();
  }
}
