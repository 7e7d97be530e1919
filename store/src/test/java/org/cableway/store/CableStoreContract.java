package org.cableway.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cableway.store.Cables.LISBON;
import static org.cableway.store.Cables.TALLINN;
import static org.cableway.store.Cables.TOPIC;
import static org.cableway.store.Cables.batch;
import static org.cableway.store.Cables.message;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.RecordBatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store must do. A new store is tested by saying how it is opened. */
public abstract class CableStoreContract {

  private CableStore store;

  /** Opens the store of this test; again, after it was closed, with what it kept. */
  protected abstract CableStore open();

  /** Opens the same store to search. */
  protected abstract CableSearch openSearch();

  /** From now until it is closed, the technology fails when this cable is written. */
  protected abstract AutoCloseable failAt(String id) throws Exception;

  /** How many messages are kept as unreadable. */
  protected abstract long unreadable() throws Exception;

  @BeforeEach
  void openStore() {
    store = open();
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  @Test
  void write_isReadBackUnchanged() {
    store.write(batch(message(0, "09LISBON901", LISBON), message(1, "10TALLINN55", TALLINN)));
    assertThat(json("09LISBON901")).hasValue(LISBON);
    assertThat(json("10TALLINN55")).hasValue(TALLINN);
    assertThat(store.size()).isEqualTo(2);
  }

  @Test
  void write_outlivesTheProcess() {
    store.write(batch(message(0, "09LISBON901", LISBON)));
    store.close();
    store = open();
    assertThat(json("09LISBON901")).hasValue(LISBON);
    assertThat(offset()).isEqualTo(1);
  }

  @Test
  void write_keepsOffsetsByTopicAndPartition() {
    store.write(new RecordBatch(TOPIC, List.of(), Map.of(0, 7L, 3, 9L)));
    assertThat(store.offsets(TOPIC, Set.of(0, 3, 5))).isEqualTo(Map.of(0, 7L, 3, 9L));
    assertThat(store.offsets(TOPIC, Set.of(3))).isEqualTo(Map.of(3, 9L));
    assertThat(store.offsets("cluster-1/topic-2", Set.of(0, 3))).isEmpty();
  }

  /** After a crash the last batch comes again, perhaps cut in another way. */
  @Test
  void write_twiceIsOnce() {
    store.write(Cables.numbered(0, 10));
    store.write(Cables.numbered(0, 10));
    store.write(Cables.numbered(5, 12));
    assertThat(store.size()).isEqualTo(12);
    assertThat(offset()).isEqualTo(12);
    assertThat(found("number")).hasSize(12);
  }

  /** A consumer that lost its partition without knowing writes what another wrote before it. */
  @Test
  void write_ofOldOffsetsChangesNothing() {
    store.write(batch(message(8, "09LISBON901", LISBON)));
    store.write(batch(message(3, "09LISBON901", "{\"subject\":\"OLD\"}")));
    store.write(batch(message(5, "09LISBON901", null)));
    assertThat(json("09LISBON901")).hasValue(LISBON);
    assertThat(offset()).isEqualTo(9);
  }

  @Test
  void write_newerReplaces() {
    store.write(batch(message(0, "09LISBON901", LISBON)));
    store.write(batch(message(1, "09LISBON901", TALLINN)));
    assertThat(json("09LISBON901")).hasValue(TALLINN);
    assertThat(store.size()).isEqualTo(1);
    assertThat(found("lamps")).isEmpty();
    assertThat(found("patrol")).containsExactly("09LISBON901");
  }

  @Test
  void write_theLastOfABatchStands() {
    store.write(
        batch(
            message(0, "09LISBON901", null),
            message(1, "09LISBON901", LISBON),
            message(2, "10TALLINN55", TALLINN),
            message(3, "10TALLINN55", null),
            message(4, "09LISBON901", TALLINN)));
    assertThat(json("09LISBON901")).hasValue(TALLINN);
    assertThat(json("10TALLINN55")).isEmpty();
  }

  @Test
  void write_tombstoneTakesAllAway() {
    store.write(batch(message(0, "09LISBON901", LISBON), message(1, "10TALLINN55", TALLINN)));
    store.write(batch(message(2, "09LISBON901", null), message(3, "08UNHEARD1", null)));
    assertThat(json("09LISBON901")).isEmpty();
    assertThat(store.size()).isEqualTo(1);
    assertThat(found("boots")).containsExactly("10TALLINN55");
    assertThat(search(Query.of("").with(Field.TAG, "ELAB"))).isEmpty();
  }

  @Test
  void write_thatFailsInTheMiddleLeavesNothing() throws Exception {
    store.write(Cables.numbered(0, 3));
    try (AutoCloseable fault = failAt("09LISBON8")) {
      assertThat(fault).isNotNull();
      assertThatThrownBy(() -> store.write(Cables.numbered(3, 12)))
          .isInstanceOf(StoreException.class);
    }
    assertThat(store.size()).isEqualTo(3);
    assertThat(offset()).isEqualTo(3);
    assertThat(found("number")).hasSize(3);
    store.write(Cables.numbered(3, 12));
    assertThat(found("number")).hasSize(12);
  }

  /** A stranger's message, or one of a later major version, is never in the way. */
  @Test
  void write_goesOnBehindWhatIsNoRecord() {
    IncomingRecord good = message(9, "09LISBON901", LISBON);
    store.write(
        batch(
            message(0, "A", "no json"),
            message(1, "B", "{\"tags\":17}"),
            message(2, "C", "null"),
            message(3, "D", "{} {}"),
            message(4, "E", "\ufeff{}"),
            message(5, null, LISBON),
            message(6, null, null),
            good));
    assertThat(store.size()).isEqualTo(1);
    assertThat(offset()).isEqualTo(10);
    assertThat(json("09LISBON901")).hasValue(LISBON);
  }

  /** JSON takes more than a database does. */
  @Test
  void write_takesAnyValues() {
    String hostile =
        """
        {"id":"09LISBON1","created":"+99999-01-01T00:00:00Z","released":"-0044-03-15T00:00:00Z",\
        "subject":"LAMPS \\u0000 OUT \\ud800","level":1e400,"origin":{"code":"%1$s"},\
        "tags":[{"code":"%1$s"}],"captions":["%1$s"],"references":[{"id":"%1$s"}],\
        "signedBy":["%1$s"],"text":{"body":"%2$s"}}"""
            .formatted("X".repeat(9_000), distinctWords(300_000));
    store.write(batch(message(0, "09LISBON1", hostile), message(1, "k".repeat(9_000), LISBON)));
    assertThat(offset()).isEqualTo(2);
    assertThat(json("09LISBON1")).hasValue(hostile);
    assertThat(found("lamps")).containsExactly("09LISBON1");
  }

  private static String distinctWords(int count) {
    return IntStream.range(0, count).mapToObj(n -> "w" + n).collect(Collectors.joining(" "));
  }

  /** A takedown leaves nothing of the cable behind, not even what could not be read. */
  @Test
  void write_tombstoneTakesTheUnreadableToo() throws Exception {
    store.write(batch(message(0, "09LISBON901", "{\"tags\":17,\"subject\":\"LAMPS\"}")));
    assertThat(unreadable()).isEqualTo(1);
    store.write(batch(message(1, "09LISBON901", null)));
    assertThat(unreadable()).isZero();
  }

  /** Two consumers of one group, each with its partitions. */
  @Test
  void write_ofSeveralWritersSideBySide() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (CableStore second = open()) {
      List<Future<?>> writing = new ArrayList<>();
      for (int partition = 0; partition < 4; partition++) {
        CableStore writer = partition % 2 == 0 ? store : second;
        int number = partition;
        writing.add(threads.submit(() -> writeAll(writer, number)));
      }
      for (Future<?> one : writing) {
        one.get();
      }
    } finally {
      threads.shutdown();
    }
    assertThat(store.size()).isEqualTo(4 * 60);
    assertThat(store.offsets(TOPIC, Set.of(0, 1, 2, 3)))
        .isEqualTo(Map.of(0, 60L, 1, 60L, 2, 60L, 3, 60L));
  }

  private static void writeAll(CableStore store, int partition) {
    for (int from = 0; from < 60; from += 20) {
      store.write(Cables.numbered(partition, from, from + 20));
    }
  }

  @Test
  void clear_leavesAStoreThatStartsAgain() {
    store.write(batch(message(5, "09LISBON901", LISBON)));
    store.clear();
    assertThat(store.size()).isZero();
    assertThat(offset()).isEqualTo(-1);
    assertThat(found("lamps")).isEmpty();
    store.write(batch(message(0, "10TALLINN55", TALLINN)));
    assertThat(found("boots")).containsExactly("10TALLINN55");
  }

  @Test
  void search_seesWhatWasWritten() {
    store.write(batch(message(0, "09LISBON901", LISBON), message(1, "10TALLINN55", TALLINN)));
    assertThat(found("boots lamp")).containsExactly("09LISBON901");
    assertThat(found("boots")).containsExactly("10TALLINN55", "09LISBON901");
    assertThat(found("submarine")).isEmpty();
  }

  private int offset() {
    return Math.toIntExact(store.offsets(TOPIC, Set.of(0)).getOrDefault(0, -1L));
  }

  private Optional<String> json(String id) {
    return store.json(id).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private List<String> found(String words) {
    return search(Query.of(words).page(100, 0));
  }

  private List<String> search(Query query) {
    try (CableSearch search = openSearch()) {
      return search.search(query).stream().map(Hit::id).toList();
    }
  }
}
