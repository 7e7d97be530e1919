package org.cableway.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cableway.contract.Headers;
import org.cableway.contract.Topic;
import org.cableway.contract.serde.CableJson;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.TopicReader;
import org.cableway.store.CableStore;
import org.cableway.store.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;

/** The stages as processes of their own, on a broker in a container. */
@Testcontainers(disabledWithoutDocker = true)
class ClusterIT {

  @Container private static final KafkaContainer KAFKA = new KafkaContainer("apache/kafka:4.3.1");

  private static final Path CORPUS =
      Path.of(System.getProperty("cableway.corpus", "../shared/corpus"))
          .toAbsolutePath()
          .normalize();

  @TempDir Path folder;

  /**
   * Two enrich processes, while copies of the same cables arrive from two ingests side by side, end
   * in what one process makes of it. On the corpus where there is one, else on the samples.
   */
  @Test
  void stagesApart_endAsOneProcessWould() throws Exception {
    Map<String, JsonNode> alone = records(runAlone());
    String store = "sqlite:" + folder.resolve("apart.db");
    try (CliProcess first = stage("enrich");
        CliProcess second = stage("enrich");
        CliProcess keeping = stage("store", "--store", store);
        CliProcess pages = stage("ingest", pages());
        CliProcess dump = stage("ingest", dump())) {
      assertThat(pages.exitCode()).as(pages.err()).isZero();
      assertThat(dump.exitCode()).as(dump.err()).isZero();
      await()
          .atMost(Duration.ofMinutes(5))
          .pollInterval(Duration.ofSeconds(1))
          .until(() -> published().equals(alone) && size(store) == alone.size());
      assertThat(List.of(first, second, keeping)).allMatch(CliProcess::alive);
      for (CliProcess process : List.of(first, second, keeping)) {
        process.terminate();
        process.exitCode();
      }
    }
    assertNothingTwice();
  }

  private static String[] pages() {
    return hasCorpus()
        ? new String[] {CORPUS.resolve("cablegate-mirror.tar.gz").toString()}
        : new String[] {"../samples/mirror", "../samples/archives"};
  }

  private static String[] dump() {
    return hasCorpus()
        ? new String[] {
          CORPUS.resolve("cables.csv.gz").toString(), CORPUS.resolve("blog").toString()
        }
        : new String[] {"../samples/dump", "../samples/blog", "../samples/telegrams"};
  }

  private static boolean hasCorpus() {
    return Files.isDirectory(CORPUS);
  }

  private List<JsonNode> runAlone() throws Exception {
    String data = folder.resolve("alone").toString();
    List<String> arguments = new ArrayList<>(List.of("run", "--data", data));
    arguments.addAll(List.of(pages()));
    arguments.addAll(List.of(dump()));
    try (CliProcess run = CliProcess.run(folder, arguments.toArray(String[]::new))) {
      assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
    }
    return tail("--data", data);
  }

  private static Map<String, JsonNode> published() {
    Map<String, JsonNode> records = new TreeMap<>();
    new TopicReader(KafkaSettings.of(KAFKA.getBootstrapServers()))
        .read(
            Topic.PARSED,
            read -> records.put(read.key(), CableJson.read(read.value(), JsonNode.class)));
    return records;
  }

  private static void assertNothingTwice() {
    List<String> versions = new ArrayList<>();
    new TopicReader(KafkaSettings.of(KAFKA.getBootstrapServers()))
        .read(
            Topic.PARSED,
            read -> versions.add(read.key() + " " + read.headers().get(Headers.CONTENT_HASH)));
    assertThat(versions).doesNotHaveDuplicates();
  }

  private CliProcess stage(String name, String... arguments) throws Exception {
    String[] all = new String[arguments.length + 3];
    all[0] = name;
    all[1] = "--bootstrap";
    all[2] = KAFKA.getBootstrapServers();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return CliProcess.start(folder, all);
  }

  private List<JsonNode> tail(String option, String value) throws Exception {
    try (CliProcess tail =
        CliProcess.run(folder, "tail", "--all", "--format", "jsonl", option, value)) {
      assertThat(tail.exitCode()).as(tail.err()).isZero();
      return tail.jsonLines();
    }
  }

  /** The last record of each cable, as a reader of the topic would have it. */
  private static Map<String, JsonNode> records(List<JsonNode> lines) {
    Map<String, JsonNode> records = new TreeMap<>();
    lines.forEach(line -> records.put(line.path("id").textValue(), line));
    return records;
  }

  private static long size(String url) {
    try (CableStore store = Stores.open(url)) {
      return store.size();
    }
  }
}
