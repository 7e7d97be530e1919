package org.cableway.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.cableway.contract.Headers;
import org.cableway.contract.RawDocument;
import org.cableway.contract.Topic;
import org.cableway.messaging.Endpoints;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.KafkaEosComponent;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.RunTotals;
import org.cableway.messaging.TopicReader;
import org.cableway.messaging.TopicsAdmin;
import org.cableway.messaging.broker.EmbeddedBroker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** The route on a broker: what {@link IngestTest} shows in memory, with real transactions. */
final class IngestIT {

  private static EmbeddedBroker broker;

  @TempDir Path folder;

  private KafkaSettings kafka;

  @BeforeAll
  static void startBroker(@TempDir Path data) {
    broker = EmbeddedBroker.start(data);
  }

  @AfterAll
  static void stopBroker() {
    broker.close();
  }

  @BeforeEach
  void topicsOfTheTest(TestInfo test) {
    String prefix = test.getTestMethod().orElseThrow().getName().substring(0, 8) + ".";
    kafka = new KafkaSettings(broker.bootstrap(), prefix, 2, (short) 1, Map.of());
    new TopicsAdmin(kafka).ensure();
  }

  @Test
  void documentsAndTheirLedgerStandOnTheirTopicsAndARepeatedRunSendsNothing() throws Exception {
    Files.writeString(folder.resolve("a"), "ALPHA");
    Files.writeString(folder.resolve("copy"), "ALPHA");
    Files.writeString(folder.resolve("broken.zip"), "PK\u0003\u0004 and no more");
    run(settings("r1"));
    List<IncomingRecord> raw = read(Topic.RAW);
    assertThat(raw).hasSize(2).allMatch(r -> r.key().equals(RawDocument.sha256(r.value())));
    assertThat(raw).extracting(r -> r.headers().get(Headers.RUN_ID)).containsOnly("r1");
    assertThat(read(Topic.LEDGER)).hasSize(3);
    assertThat(read(Topic.REJECTED))
        .singleElement()
        .satisfies(r -> assertThat(r.headers()).containsEntry(Headers.ERR_CODE, "archive-damaged"));
    assertCounts("r1", 3, 2, 0, 1);

    run(settings("r2"));
    assertCounts("r2", 3, 0, 3, 0);
    run(settings("r3").withForce(true));
    assertCounts("r3", 3, 2, 0, 1);
    assertThat(read(Topic.RAW)).hasSize(4);
  }

  @Test
  void aRunThatIsStoppedInTheMiddleGoesOnUnderItsIdAndSendsEachRowOnce() throws Exception {
    int rows = 6_000;
    dump(rows);
    for (int attempt = 1; attempt <= 2; attempt++) {
      start(
          settings("r1"),
          run -> {
            await().atMost(Duration.ofMinutes(1)).until(() -> run.progress().committed() > 0);
            run.stop();
          });
      assertThat(count("r1", "finished")).isZero();
      assertThat(count("r1", "sent")).isPositive().isLessThan(rows);
    }
    run(settings("r1"));
    assertCounts("r1", rows, rows, 0, 0);
    assertThat(read(Topic.RAW))
        .extracting(IncomingRecord::key)
        .doesNotHaveDuplicates()
        .hasSize(rows);
  }

  @Test
  void watchingSendsWhatArrivesAndIsCompleteWhenItIsStopped() throws Exception {
    start(
        settings("r1").withWatch(true),
        run -> {
          Files.writeString(folder.resolve("a"), "ALPHA");
          await().atMost(Duration.ofMinutes(1)).until(() -> run.progress().committed() == 1);
          Files.writeString(folder.resolve("b"), "BRAVO");
          await().atMost(Duration.ofMinutes(1)).until(() -> run.progress().committed() == 2);
          assertThat(run.finished()).isNotDone();
          run.stop();
          awaitComplete(run);
        });
    assertCounts("r1", 2, 2, 0, 0);
  }

  @Test
  void theCorpusGivesItsDocumentsInAllThreeShapes() throws Exception {
    Path corpus = Path.of(System.getProperty("cableway.corpus", "corpus"));
    assumeTrue(Files.isDirectory(corpus), "no corpus: set -Dcableway.corpus to run this");
    List<String> paths =
        List.of("cablegate-mirror.tar.gz", "cables.csv.gz", "blog").stream()
            .map(name -> corpus.resolve(name).toString())
            .toList();
    run(IngestSettings.of("r1", paths));
    assertCounts("r1", 1_276, 1_276, 0, 0);
    assertThat(read(Topic.RAW)).hasSize(1_276);
  }

  private interface Watcher {
    void see(IngestRun run) throws Exception;
  }

  private void run(IngestSettings settings) throws Exception {
    start(settings, IngestIT::awaitComplete);
  }

  private void start(IngestSettings settings, Watcher watcher) throws Exception {
    CamelContext context = new DefaultCamelContext();
    context.addComponent(Endpoints.SCHEME, new KafkaEosComponent(kafka));
    IngestPlan plan = new Ingest(kafka, Clock.systemUTC()).plan(settings);
    context.addRoutes(plan.route());
    IngestRun run = plan.run();
    context.start();
    try {
      watcher.see(run);
    } finally {
      context.stop();
    }
  }

  private static void awaitComplete(IngestRun run) throws Exception {
    assertThat(run.finished().get(2, TimeUnit.MINUTES)).isEqualTo(IngestRun.Outcome.COMPLETE);
  }

  private IngestSettings settings(String run) {
    return IngestSettings.of(run, List.of(folder.toString()));
  }

  private void dump(int rows) throws IOException {
    StringBuilder dump = new StringBuilder();
    for (int i = 1; i <= rows; i++) {
      dump.append(
          "\"%d\",\"1/2/2009 3:04\",\"09X%d\",\"\",\"S\",\"\",\"\",\"TEXT %d\"\n"
              .formatted(i, i, i));
    }
    Files.writeString(folder.resolve("cables.csv"), dump);
  }

  private void assertCounts(String run, long found, long sent, long known, long rejected) {
    assertThat(List.of("found", "sent", "known", "rejected", "finished"))
        .extracting(name -> count(run, name))
        .containsExactly(found, sent, known, rejected, 1L);
  }

  private long count(String run, String name) {
    RunTotals totals = new RunTotals();
    read(Topic.RUNS).forEach(totals::add);
    return totals.count(run, IngestStep.STAGE, name);
  }

  private List<IncomingRecord> read(Topic topic) {
    List<IncomingRecord> records = new ArrayList<>();
    new TopicReader(kafka).read(topic, records::add);
    return records;
  }
}
