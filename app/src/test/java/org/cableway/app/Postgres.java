package org.cableway.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;
import org.cableway.messaging.broker.EmbeddedBroker;
import org.cableway.store.CableStore;
import org.cableway.store.Stores;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A PostgreSQL server in a container, and a process that keeps what is on the topic in it, at its
 * own pace beside whatever else runs.
 */
public final class Postgres implements AutoCloseable {

  /** For {@code EnabledIf}: the condition of Testcontainers knows classes alone, not methods. */
  public static final String AVAILABLE = "org.cableway.app.Postgres#engineAnswers";

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final PostgreSQLContainer server = new PostgreSQLContainer("postgres:17");
  private final Path folder;
  private final Path data;
  private CliProcess follower;

  private Postgres(Path folder, Path data) {
    this.folder = folder;
    this.data = data;
  }

  /**
   * Starts both.
   *
   * @param folder for what the process writes
   * @param data whose broker it joins
   */
  public static Postgres following(Path folder, Path data) throws Exception {
    Postgres postgres = new Postgres(folder, data);
    postgres.server.start();
    postgres.follow();
    return postgres;
  }

  static boolean engineAnswers() {
    return DockerClientFactory.instance().isDockerAvailable();
  }

  /** As a user would give it. */
  public String url() {
    return url(server);
  }

  /** The same, of a server without a follower. */
  public static String url(PostgreSQLContainer server) {
    return server.getJdbcUrl().replaceFirst("\\?.*", "")
        + "?user="
        + server.getUsername()
        + "&password="
        + server.getPassword();
  }

  /** Waits until the store is like this. */
  public void awaitStore(Predicate<CableStore> like) {
    try (CableStore store = Stores.open(url())) {
      await()
          .atMost(PATIENCE)
          .until(
              () -> {
                assertThat(follower.alive()).as(follower.err()).isTrue();
                return like.test(store);
              });
    }
  }

  /** Fills it again from the beginning of the topic, which nobody may follow with it meanwhile. */
  public void rebuild(EmbeddedBroker broker) throws Exception {
    follower.terminate();
    follower.exitCode();
    CliCall.well(broker, data, "store", "rebuild", "postgresql=" + url());
    follow();
  }

  private void follow() throws Exception {
    follower = CliProcess.start(folder, "store", "--data", data.toString(), "--store", url());
  }

  @Override
  public void close() {
    follower.close();
    server.stop();
  }
}
