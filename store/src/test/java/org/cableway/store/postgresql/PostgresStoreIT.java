package org.cableway.store.postgresql;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cableway.store.CableSearch;
import org.cableway.store.CableStore;
import org.cableway.store.CableStoreContract;
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
