package org.cableway.app.reprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.cableway.app.CliCall;
import org.cableway.app.CliProcess;
import org.cableway.app.Dumps;
import org.cableway.app.Postgres;
import org.cableway.app.run.ObservedStore;
import org.cableway.app.run.RunOutcome;
import org.cableway.contract.CableChange;
import org.cableway.contract.CableRecord;
import org.cableway.contract.Topic;
import org.cableway.contract.serde.CableJson;
import org.cableway.enrich.reprocess.Choice;
import org.cableway.enrich.reprocess.Selection;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.TopicReader;
import org.cableway.messaging.broker.EmbeddedBroker;
import org.cableway.store.CableStore;
import org.cableway.store.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The parser's version is raised and one rule is another, when the files are long gone. */
class ReprocessIT {

  private static final int CABLES = 900;

  @TempDir Path folder;

  private EmbeddedBroker broker;
  private KafkaSettings kafka;

  @BeforeEach
  void runOfYesterday() throws Exception {
    broker = EmbeddedBroker.start(folder.resolve("data"));
    kafka = KafkaSettings.of(broker.bootstrap());
    Path dump = Files.write(folder.resolve("cables.csv"), Dumps.of(CABLES));
    assertThat(cableway("run", dump.toString()).out()).contains(CABLES + " published");
    Files.delete(dump);
  }

  @AfterEach
  void stopBroker() {
    broker.close();
  }

  @Test
  void dryRun_namesExactlyWhatChanges_andPublishesNothing() {
    int before = read(Topic.PARSED).size() + read(Topic.CANDIDATES).size();
    DryRunReport report = dryRun(Choice.ALL);

    assertThat(report.changed().keySet()).isEqualTo(expected());
    assertThat(report.changed().values())
        .allSatisfy(fields -> assertThat(fields).containsExactly("parserVersion", "subject"));
    assertThat(report.fields().get("subject").records()).isEqualTo(CABLES / 3);
    assertThat(report.fields().get("subject").examples())
        .hasSize(3)
        .allSatisfy(
            example -> {
              assertThat(example.before().textValue()).startsWith("HARBOUR REPORT");
              assertThat(example.after().textValue()).startsWith("harbour report");
            });
    assertThat(report.count("unchanged")).isEqualTo(CABLES - CABLES / 3);
    assertThat(DryRunText.of(report))
        .contains("subject: 300 records", "\"HARBOUR REPORT ", "\" -> \"harbour report ");
    assertThat(read(Topic.PARSED).size() + read(Topic.CANDIDATES).size()).isEqualTo(before);
  }

  @Test
  @DisabledIf(value = Postgres.AVAILABLE, disabledReason = "the next test does the same and more")
  void killedInTheMiddle_andRunAgain_endsInTheSame() throws Exception {
    killTwiceAndRunAgain();
  }

  @Test
  @EnabledIf(value = Postgres.AVAILABLE, disabledReason = "no Docker engine")
  void killedInTheMiddle_andRunAgain_endsInTheSame_inTwoStores() throws Exception {
    try (Postgres postgres = Postgres.following(folder, folder.resolve("data"))) {
      postgres.awaitStore(store -> store.size() == CABLES);
      killTwiceAndRunAgain();
      postgres.awaitStore(ReprocessIT::isOfToday);
    }
  }

  private void killTwiceAndRunAgain() throws Exception {
    Random random = new Random(Long.getLong("cableway.seed", System.nanoTime()));
    for (int kill = 0; kill < 2; kill++) {
      killAfter(Duration.ofMillis(2_000 + random.nextInt(4_000)));
    }
    try (CableStore store = Stores.open("sqlite:" + folder.resolve("data/cables.db"))) {
      RunOutcome outcome = NewerParser.reprocess(kafka, new ObservedStore(store));
      assertThat(outcome.report().balanced()).as("%s", outcome.report()).isTrue();
      assertThat(outcome.report().documents().found()).isEqualTo(CABLES);
      assertThat(outcome.report().published()).isEqualTo(CABLES / 3);
      assertThat(outcome.report().unchanged()).isEqualTo(CABLES - CABLES / 3);
      assertThat(store).matches(ReprocessIT::isOfToday, "what the parser of today makes");
    }
    assertThat(read(Topic.PARSED)).hasSize(CABLES + CABLES / 3);
    List<String> changed =
        read(Topic.CHANGES).stream()
            .map(change -> CableJson.read(change.value(), CableChange.class))
            .filter(change -> change.change().equals(CableChange.CHANGED))
            .map(change -> change.id() + change.fields())
            .toList();
    assertThat(changed)
        .containsExactlyInAnyOrderElementsOf(
            expected().stream().map(id -> id + "[parserVersion, subject]").toList());
    // The parser of today has looked at all of them now; that of yesterday has nothing to do.
    assertThat(dryRun(Choice.ALL).changed()).isEmpty();
    Choice older = new Choice(Set.of(), Set.of(), null, null, Set.of(), NewerParser.VERSION);
    assertThat(dryRun(older).count("passedOver")).isEqualTo(CABLES);
    assertThat(cableway("reprocess", "--only", "id:09SUVA3", "--only", "id:09SUVA4").out())
        .contains("2 sent", "898 skipped", "1 unchanged", "1 skipped", "balanced");
  }

  @Test
  void only_narrowsTheDocuments() throws Exception {
    assertThat(cableway("reprocess", "--dry-run", "--only", "id:09SUVA3").out())
        .contains("899 passed over", "0 changed, 1 unchanged");
    assertThat(cableway("reprocess", "--dry-run", "--json", "--only", "tag:ECON").out())
        .contains("\"unchanged\":900");
    assertThat(cableway("reprocess", "--dry-run", "--only", "since:2010-01-01").out())
        .contains("0 unchanged");
    assertThat(cableway("reprocess", "--dry-run", "--only", "code:no-id").out())
        .contains("900 passed over");
    assertThat(
            CliProcess.run(folder, "reprocess", "--only", "nothing", "--data", folder + "/data")
                .exitCode())
        .isEqualTo(2);
  }

  /** Blue and green: what is taken down on the live topics does not come back beside them. */
  @Test
  void into_writesBesideTheLiveTopics() throws Exception {
    cableway("remove", "--reason", "x", "09SUVA5");
    int before = read(Topic.PARSED).size();
    assertThat(cableway("reprocess", "--into", "green.").out())
        .contains("899 published", "1 skipped", "balanced");
    KafkaSettings green =
        new KafkaSettings(
            kafka.bootstrap(), "green.", kafka.partitions(), kafka.replication(), kafka.client());
    List<IncomingRecord> there = new ArrayList<>();
    new TopicReader(green).read(Topic.PARSED, there::add);
    assertThat(there).filteredOn(record -> record.value() != null).hasSize(CABLES - 1);
    assertThat(read(Topic.PARSED)).hasSize(before);
  }

  /** Exactly the cables that change are of the later parser, and read as it reads them. */
  private static boolean isOfToday(CableStore store) {
    return store.size() == CABLES
        && IntStream.rangeClosed(1, CABLES)
            .mapToObj(n -> kept(store, "09SUVA" + n))
            .allMatch(
                cable -> {
                  boolean changed = expected().contains(cable.id());
                  return changed == cable.subject().startsWith("harbour")
                      && changed == cable.parserVersion().equals(NewerParser.VERSION);
                });
  }

  private static CableRecord kept(CableStore store, String id) {
    return CableJson.read(store.json(id).orElseThrow(), CableRecord.class);
  }

  private DryRunReport dryRun(Choice choice) {
    return new DryRun(kafka, new NewerParser(), Selection.of(choice, kafka)).run();
  }

  private static Set<String> expected() {
    Set<String> ids = new TreeSet<>();
    IntStream.rangeClosed(1, CABLES).filter(n -> n % 3 == 0).forEach(n -> ids.add("09SUVA" + n));
    return ids;
  }

  private List<IncomingRecord> read(Topic topic) {
    List<IncomingRecord> all = new ArrayList<>();
    new TopicReader(kafka).read(topic, all::add);
    return all;
  }

  private void killAfter(Duration time) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx320m",
                "-cp",
                System.getProperty("java.class.path"),
                NewerParser.class.getName(),
                kafka.bootstrap())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("killed.txt").toFile())
            .start();
    long end = System.nanoTime() + time.toNanos();
    await().atMost(Duration.ofMinutes(1)).until(() -> System.nanoTime() > end);
    process.destroyForcibly();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
  }

  private CliCall cableway(String... arguments) {
    return CliCall.well(broker, folder.resolve("data"), arguments);
  }
}
