package org.cableway.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cableway.app.CliProcess;
import org.cableway.app.Dumps;
import org.cableway.app.Postgres;
import org.cableway.app.cluster.GroupMembers;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.broker.EmbeddedBroker;
import org.cableway.store.CableSearch;
import org.cableway.store.CableSink;
import org.cableway.store.Query;
import org.cableway.store.StoreRoute;
import org.cableway.store.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Several stores beside each other, and one that is filled again. */
class RebuildIT {

  // More than a batch, and a fault in a later one.
  private static final int CABLES = 1_200;
  private static final int FULL = 1_000;
  private static final StopSignal NO_STOP =
      time -> {
        await().pollDelay(time).atMost(time.plusMinutes(1)).until(() -> true);
        return false;
      };

  private static final ProgressView NO_VIEW =
      ProgressViews.of(false, System.err, Duration.ofMinutes(1), "messages");

  /** 83 %, 1,000 of about 1,201 messages, 210 a second, 1 s to go */
  private static final Pattern PROGRESS =
      Pattern.compile("[1-9][0-9]? %, [0-9,]{1,9} of about [0-9,]{1,9} messages,");

  @TempDir Path folder;

  private EmbeddedBroker broker;
  private KafkaSettings kafka;

  @BeforeEach
  void run() throws Exception {
    broker = EmbeddedBroker.start(data());
    kafka = KafkaSettings.of(broker.bootstrap());
    Files.write(folder.resolve("cables.csv"), Dumps.of(CABLES));
    cableway("run", folder.resolve("cables.csv").toString());
    cableway("remove", "09SUVA7", "--reason", "a name in it");
  }

  @AfterEach
  void stopBroker() {
    broker.close();
  }

  @Test
  void stores_ofOneKindFollowSideBySide() {
    try (ObservedStore first = store("first");
        ObservedStore second = store("second");
        Routes routes = new Routes(kafka, Clock.systemUTC())) {
      routes.addStore(first);
      routes.addStore(second);
      routes.start();
      await()
          .atMost(Duration.ofMinutes(1))
          .until(() -> first.size() == CABLES - 1 && second.size() == CABLES - 1);
    }
    assertThat(kept(folder.resolve("first.db").toString()))
        .isEqualTo(kept(folder.resolve("data/cables.db").toString()));
    assertThat(kept(folder.resolve("second.db").toString()))
        .isEqualTo(kept(folder.resolve("data/cables.db").toString()));
  }

  /** They would share the partitions, and each get a part of the cables. */
  @Test
  void stores_ofOneKindWithoutNames_areRefused() {
    try (ObservedStore first = store("sqlite", "first");
        ObservedStore again = store("sqlite", "first");
        ObservedStore second = store("sqlite", "second");
        ObservedStore named = store("archive", "second");
        Routes routes = new Routes(kafka, Clock.systemUTC());
        Routes others = new Routes(kafka, Clock.systemUTC())) {
      routes.addStore(first);
      routes.start();
      await().atMost(Duration.ofMinutes(1)).until(() -> first.size() == CABLES - 1);
      others.addStore(again);
      assertThatThrownBy(() -> others.addStore(second))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("another one follows as sqlite already (expected: a name");
      others.addStore(named);
    }
  }

  @Test
  void rebuild_killedInTheMiddle_andRunAgain_isTheSameStore() throws Exception {
    String url = "sqlite:" + folder.resolve("archive.db");
    assertSameAfterAKill(
        url,
        "jdbc:" + url,
        "CREATE TRIGGER fault BEFORE INSERT ON cable WHEN (SELECT count(*) FROM cable) >= "
            + FULL
            + " BEGIN SELECT raise(ABORT, 'a fault'); END",
        "DROP TRIGGER fault");
  }

  @Test
  @EnabledIf(value = Postgres.AVAILABLE, disabledReason = "no Docker engine")
  void rebuild_ofPostgresKilledInTheMiddle_andRunAgain_isTheSameStore() throws Exception {
    try (PostgreSQLContainer server = new PostgreSQLContainer("postgres:17")) {
      server.start();
      String url = Postgres.url(server);
      assertSameAfterAKill(
          url,
          url,
          "CREATE FUNCTION fault() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
              + " IF (SELECT count(*) FROM cable) >= "
              + FULL
              + " THEN RAISE EXCEPTION 'a fault'; END IF; RETURN NEW; END $$;"
              + " CREATE TRIGGER fault BEFORE INSERT ON cable FOR EACH ROW"
              + " EXECUTE FUNCTION fault()",
          "DROP TRIGGER fault ON cable");
    }
  }

  /** The fault holds the rebuild up in the middle; then it is killed. */
  private void assertSameAfterAKill(String url, String jdbc, String fault, String mend)
      throws Exception {
    List<String> whole = kept(folder.resolve("data/cables.db").toString());
    String archive = "archive=" + url;
    assertThat(cableway("store", "rebuild", archive).out()).contains("archive: 1199 cables");
    assertThat(kept(url)).isEqualTo(whole);

    execute(jdbc, fault);
    try (CliProcess rebuild =
        CliProcess.start(folder, "store", "rebuild", archive, "--data", data().toString())) {
      await()
          .atMost(Duration.ofMinutes(1))
          .until(
              () ->
                  rebuild.alive()
                      && between(kept(url).size())
                      && PROGRESS.matcher(rebuild.err()).find());
      rebuild.kill();
    }
    execute(jdbc, mend);
    assertThat(kept(url)).hasSizeLessThan(whole.size());

    assertThat(cableway("store", "rebuild", archive).out()).contains("archive: 1199 cables");
    assertThat(kept(url)).isEqualTo(whole).noneMatch(json -> json.contains("09SUVA7\""));
  }

  @Test
  void rebuild_ofAStoreThatIsFollowedWith_isRefused() {
    try (ObservedStore followed = store("archive");
        ObservedStore emptied = store("archive");
        Routes routes = new Routes(kafka, Clock.systemUTC())) {
      routes.addStore(followed);
      routes.start();
      GroupMembers members = new GroupMembers(kafka);
      await()
          .atMost(Duration.ofMinutes(1))
          .until(
              () -> members.count(StoreRoute.group(followed)) > 0 && followed.size() == CABLES - 1);
      RebuildJob job = new RebuildJob(kafka, Clock.systemUTC(), Duration.ofMillis(1));
      assertThatThrownBy(() -> job.run(emptied, NO_VIEW, NO_STOP))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("cableway-store-archive has followers (expected: none");
      assertThat(followed.size()).isEqualTo(CABLES - 1);
    }
  }

  private static boolean between(int size) {
    return size > 0 && size < CABLES - 1;
  }

  private ObservedStore store(String name) {
    return store(name, name);
  }

  private ObservedStore store(String name, String file) {
    String url = folder.resolve(file + ".db").toString();
    return new ObservedStore(Stores.open(url), name, Stores.place(url));
  }

  /** All records in order. */
  private static List<String> kept(String url) {
    List<String> kept = new ArrayList<>();
    try (CableSearch search = Stores.openSearch(url)) {
      search.read(
          Query.of(""),
          new CableSink() {
            @Override
            public void begin(Map<String, Map<Integer, Long>> offsets) {}

            @Override
            public void accept(Integer year, byte[] json) {
              kept.add(new String(json, StandardCharsets.UTF_8));
            }
          });
    }
    return kept;
  }

  private static void execute(String jdbc, String sql) throws Exception {
    try (Connection connection = DriverManager.getConnection(jdbc);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private CliProcess cableway(String... arguments) throws Exception {
    return CliProcess.runWell(folder, data(), arguments);
  }

  private Path data() {
    return folder.resolve("data");
  }
}
