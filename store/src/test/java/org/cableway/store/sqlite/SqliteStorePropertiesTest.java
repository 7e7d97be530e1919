package org.cableway.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.RecordBatch;
import org.cableway.store.Query;
import org.cableway.store.sql.SqlSearch;
import org.cableway.store.sql.SqlStore;

/** The store against a map, with any words; and any search against any words. */
class SqliteStorePropertiesTest {

  private static final String TOPIC = "cluster/topic";
  private static final List<Path> FILES = new ArrayList<>();

  @AfterContainer
  static void deleteFiles() throws Exception {
    for (Path file : FILES) {
      Files.deleteIfExists(file);
    }
  }

  /** A batch is written, then again from any place on, as after a crash. */
  @Property(tries = 60)
  void write_anyBatchesLeaveWhatTheTopicHas(
      @ForAll("messages") List<Tuple.Tuple2<Integer, Optional<String>>> messages,
      @ForAll("cuts") List<Integer> cuts)
      throws Exception {
    Map<String, String> expected = new HashMap<>();
    List<IncomingRecord> topic = topic(messages, expected);
    Path file = newFile();
    try (SqlStore store = new SqlStore(SqliteDatabase.writer(file))) {
      for (int cut : cuts) {
        long done = store.offsets(TOPIC, Set.of(0)).getOrDefault(0, 0L);
        int from = (int) Math.max(0, done - cut);
        int to = Math.min(topic.size(), from + cut * 2);
        store.write(new RecordBatch(TOPIC, topic.subList(from, to), Map.of(0, (long) to)));
      }
      store.write(new RecordBatch(TOPIC, topic, Map.of(0, (long) topic.size())));
      assertThat(store.size()).isEqualTo(expected.size());
      for (Map.Entry<String, String> cable : expected.entrySet()) {
        assertThat(store.json(cable.getKey()).map(json -> new String(json, StandardCharsets.UTF_8)))
            .hasValue(cable.getValue());
      }
    }
    checkIndex(file);
  }

  @Property(tries = 300)
  void search_anyTextIsNoError(@ForAll String text) {
    try (SqlSearch search = new SqlSearch(SqliteDatabase.reader(anyFile()))) {
      assertThat(search.search(Query.of(text))).isNotNull();
    }
  }

  @Provide
  Arbitrary<List<Tuple.Tuple2<Integer, Optional<String>>>> messages() {
    Arbitrary<Integer> keys = Arbitraries.integers().between(0, 5);
    Arbitrary<Optional<String>> words = Arbitraries.strings().ofMaxLength(30).optional(0.8);
    return Combinators.combine(keys, words).as(Tuple::of).list().ofMaxSize(40);
  }

  @Provide
  Arbitrary<List<Integer>> cuts() {
    return Arbitraries.integers().between(1, 9).list().ofMaxSize(8);
  }

  private static List<IncomingRecord> topic(
      List<Tuple.Tuple2<Integer, Optional<String>>> messages, Map<String, String> expected) {
    List<IncomingRecord> topic = new ArrayList<>();
    for (Tuple.Tuple2<Integer, Optional<String>> message : messages) {
      String key = "09LISBON" + message.get1();
      String json = message.get2().map(SqliteStorePropertiesTest::json).orElse(null);
      byte[] value = json == null ? null : json.getBytes(StandardCharsets.UTF_8);
      topic.add(new IncomingRecord("t", 0, topic.size(), key, value, Map.of(), Instant.EPOCH));
      if (json == null) {
        expected.remove(key);
      } else {
        expected.put(key, json);
      }
    }
    return topic;
  }

  /** Escaped, so that lone surrogates and NUL are JSON too. */
  private static String json(String words) {
    StringBuilder text = new StringBuilder("{\"subject\":\"lamps\",\"text\":{\"body\":\"");
    words.chars().forEach(c -> text.append("\\u%04x".formatted(c)));
    return text.append("\"}}").toString();
  }

  private static Path newFile() throws Exception {
    Path file = Files.createTempFile("cables", ".db");
    FILES.add(file);
    return file;
  }

  private static Path anyFile() {
    if (FILES.isEmpty()) {
      try {
        SqliteDatabase.writer(newFile()).close();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
    return FILES.get(0);
  }

  /** FTS5 compares its index with the words of every row. */
  private static void checkIndex(Path file) throws SQLException {
    try (Connection connection = Connections.writer(file);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO cable_index (cable_index, rank) VALUES ('integrity-check', 1)");
    }
  }
}
