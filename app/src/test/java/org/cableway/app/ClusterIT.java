package org.cableway.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  @TempDir Path folder;

  /** Two enrich processes and two ingests side by side end in what one process makes of it. */
  @Test
  void stagesApart_endAsOneProcessWould() throws Exception {
    Map<String, JsonNode> alone = records(runAlone());
    String store = "sqlite:" + folder.resolve("apart.db");
    try (CliProcess first = stage("enrich");
        CliProcess second = stage("enrich");
        CliProcess keeping = stage("store", "--store", store);
        CliProcess mirror = stage("ingest", "../samples/mirror", "../samples/archives");
        CliProcess dump =
            stage("ingest", "../samples/dump", "../samples/blog", "../samples/telegrams")) {
      assertThat(mirror.exitCode()).as(mirror.err()).isZero();
      assertThat(dump.exitCode()).as(dump.err()).isZero();
      await()
          .atMost(Duration.ofMinutes(2))
          .pollInterval(Duration.ofSeconds(1))
          .until(() -> size(store) >= alone.size());
      assertThat(List.of(first, second, keeping)).allMatch(CliProcess::alive);
      for (CliProcess process : List.of(first, second, keeping)) {
        process.terminate();
        process.exitCode();
      }
    }
    assertThat(records(tail("--bootstrap", KAFKA.getBootstrapServers()))).isEqualTo(alone);
  }

  private List<JsonNode> runAlone() throws Exception {
    String data = folder.resolve("alone").toString();
    try (CliProcess run =
        CliProcess.run(
            folder,
            "run",
            "--data",
            data,
            "../samples/mirror",
            "../samples/archives",
            "../samples/dump",
            "../samples/blog",
            "../samples/telegrams")) {
      assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
    }
    return tail("--data", data);
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
