package org.cableway.store.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.cableway.store.Cables.LISBON;
import static org.cableway.store.Cables.TALLINN;
import static org.cableway.store.Cables.batch;
import static org.cableway.store.Cables.message;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cableway.store.CableSearch;
import org.cableway.store.CableSink;
import org.cableway.store.CableStore;
import org.cableway.store.CableStoreContract;
import org.cableway.store.Query;
import org.cableway.store.StoreException;
import org.cableway.store.Stores;
import org.junit.jupiter.api.Test;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.postgresql.PostgreSQLContainer;

@Testcontainers(disabledWithoutDocker = true)
class PostgresStoreIT extends CableStoreContract {

  @Container
  private static final PostgreSQLContainer CONTAINER = new PostgreSQLContainer("postgres:17");

  private final PostgresServer server = new PostgresServer(CONTAINER);

  @Override
  protected CableStore open() {
    return Stores.open(server.url());
  }

  @Override
  protected CableSearch openSearch() {
    return Stores.openSearch(server.url());
  }

  @Override
  protected AutoCloseable failAt(String id) {
    server.execute("ALTER TABLE cable ADD CONSTRAINT fault CHECK (id <> '%s')".formatted(id));
    return () -> server.execute("ALTER TABLE cable DROP CONSTRAINT fault");
  }

  @Override
  protected long unreadable() throws Exception {
    return server.number("SELECT count(*) FROM unreadable");
  }

  /** The reader has the offsets, the other one wants to empty them, and the reader goes on. */
  @Test
  void clear_whileCablesAreRead_waitsForTheReader() throws Exception {
    ExecutorService other = Executors.newSingleThreadExecutor();
    try (CableStore store = open();
        CableSearch search = openSearch()) {
      store.write(batch(message(0, "09LISBON901", LISBON), message(1, "10TALLINN55", TALLINN)));
      ClearedMeanwhile reader = new ClearedMeanwhile(other, store::clear);
      search.read(Query.of(""), reader);
      assertThat(reader.cables).containsExactlyInAnyOrder(LISBON, TALLINN);
      reader.cleared.get();
      assertThat(store.size()).isZero();
    } finally {
      other.shutdownNow();
    }
  }

  /** Has the store emptied by somebody else once its reading has begun. */
  private final class ClearedMeanwhile implements CableSink {

    private final List<String> cables = new ArrayList<>();
    private final ExecutorService other;
    private final Runnable clear;
    private Future<?> cleared;

    ClearedMeanwhile(ExecutorService other, Runnable clear) {
      this.other = other;
      this.clear = clear;
    }

    @Override
    public void begin(Map<String, Map<Integer, Long>> offsets) {
      cleared = other.submit(clear);
      await().until(() -> server.number("SELECT count(*) FROM pg_locks WHERE NOT granted") > 0);
    }

    @Override
    public void accept(Integer year, byte[] json) {
      cables.add(new String(json, StandardCharsets.UTF_8));
    }
  }

  @Test
  void open_ofANewerSchemaIsRefused() {
    server.execute(
        "INSERT INTO cableway_schema (installed_rank, version, description, type, script,"
            + " installed_by, execution_time, success)"
            + " VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 'x', 1, true)");
    assertThatThrownBy(this::open)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("99 (expected: older; use a newer release)");
  }

  @Test
  void openSearch_ofAnEmptyDatabaseMakesNothing() {
    PostgresServer empty = new PostgresServer(CONTAINER);
    assertThatThrownBy(() -> Stores.openSearch(empty.url()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("schema version: none")
        .hasMessageNotContaining(CONTAINER.getPassword() + "&");
  }

  @Test
  void open_ofAServerThatIsNotThereSaysWhich() {
    assertThatThrownBy(() -> Stores.open("jdbc:postgresql://localhost:1/cables?password=secret"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("//localhost:1/cables")
        .hasMessageNotContaining("secret");
  }
}
