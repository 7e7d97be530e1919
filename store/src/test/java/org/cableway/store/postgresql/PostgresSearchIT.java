package org.cableway.store.postgresql;

import java.nio.file.Path;
import org.cableway.store.CableSearch;
import org.cableway.store.CableSearchContract;
import org.cableway.store.CableStore;
import org.cableway.store.Stores;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.postgresql.PostgreSQLContainer;

@Testcontainers(disabledWithoutDocker = true)
class PostgresSearchIT extends CableSearchContract {

  @Container
  private static final PostgreSQLContainer CONTAINER = new PostgreSQLContainer("postgres:17");

  private final PostgresServer server = new PostgresServer(CONTAINER);

  @Override
  protected CableStore open(Path folder) {
    return Stores.open(server.url());
  }

  @Override
  protected CableSearch openSearch(Path folder) {
    return Stores.openSearch(server.url());
  }
}
