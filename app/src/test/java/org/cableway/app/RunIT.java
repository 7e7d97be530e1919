package org.cableway.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.cableway.contract.serde.CableJson;
import org.cableway.messaging.broker.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on the embedded broker, from the outside: processes, exit codes, files. */
class RunIT {

  private static final String SAMPLES = "../samples";

  @TempDir Path folder;

  /**
   * The promise of the README: one command, then everything can be searched; again costs nothing.
   */
  @Test
  void run_ofTheSamples_balances_andAgainPublishesNothing() throws Exception {
    JsonNode first = run(SAMPLES);
    assertBalanced(first);
    assertThat(first.path("published").asLong()).isGreaterThanOrEqualTo(30);
    List<JsonNode> topic = topic();
    assertThat(CliProcess.run(folder, "search", "--data", data(), "--limit", "100").out())
        .contains("09LISBON901");

    JsonNode second = run(SAMPLES);
    assertBalanced(second);
    assertThat(second.path("runId")).isNotEqualTo(first.path("runId"));
    assertThat(second.path("documents").path("sent").asLong()).isZero();
    assertThat(second.path("documents").path("known"))
        .isEqualTo(second.path("documents").path("found"));
    assertThat(second.path("seen").asLong()).isZero();
    assertThat(topic()).isEqualTo(topic);
  }

  /** Killed anywhere, the same command ends the same run: nothing lost, nothing twice. */
  @Test
  void run_killedHard_goesOnUnderItsRunId() throws Exception {
    int cables = 1_500;
    Path dump = Files.write(folder.resolve("cables.csv"), Dumps.of(cables));
    Random random = new Random(seed());
    for (int kill = 0; kill < 2; kill++) {
      killWithin(Duration.ofMillis(random.nextInt(4_000)), dump);
    }
    JsonNode report = run(dump.toString());
    assertBalanced(report);
    assertThat(report.path("documents").path("found").asLong()).isEqualTo(cables);
    assertThat(report.path("published").asLong()).isEqualTo(cables);
    List<String> versions =
        topic().stream()
            .map(line -> line.path("key") + " " + line.path("headers").path("content-hash"))
            .toList();
    assertThat(versions).hasSize(cables).doesNotHaveDuplicates();
  }

  static long seed() {
    long seed = Long.getLong("cableway.seed", System.nanoTime());
    System.out.println("RunIT: -Dcableway.seed=" + seed);
    return seed;
  }

  private void killWithin(Duration time, Path dump) throws Exception {
    try (CliProcess process = CliProcess.start(folder, "run", "--data", data(), dump.toString())) {
      await().atMost(Duration.ofMinutes(2)).until(() -> broker().isPresent() || !process.alive());
      long end = System.nanoTime() + time.toNanos();
      await().atMost(Duration.ofMinutes(1)).until(() -> System.nanoTime() > end);
      process.kill();
      Files.deleteIfExists(Path.of(data(), "broker.json"));
    }
  }

  private Optional<String> broker() {
    return DataFolder.bootstrap(Path.of(data()));
  }

  private JsonNode run(String source) throws IOException, InterruptedException {
    Path report = folder.resolve("report.json");
    CliProcess process =
        CliProcess.run(folder, "run", "--data", data(), "--report", report.toString(), source);
    assertThat(process.exitCode()).as(process.out() + process.err()).isZero();
    assertThat(process.out()).contains("balanced");
    return CableJson.MAPPER.readTree(Files.readString(report, StandardCharsets.UTF_8));
  }

  private List<JsonNode> topic() throws IOException, InterruptedException {
    CliProcess process =
        CliProcess.run(folder, "tail", "--all", "--format", "envelope", "--data", data());
    assertThat(process.exitCode()).as(process.err()).isZero();
    List<JsonNode> lines = process.jsonLines();
    assertThat(new TreeSet<>(lines.stream().map(line -> line.path("key").textValue()).toList()))
        .doesNotContainNull();
    return lines;
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private static void assertBalanced(JsonNode report) {
    assertThat(report.path("balanced").asBoolean()).as(report.toString()).isTrue();
    JsonNode documents = report.path("documents");
    assertThat(documents.path("found").asLong())
        .isPositive()
        .isEqualTo(sum(documents, "sent", "known", "skipped", "rejected"));
    assertThat(report.path("seen").asLong())
        .isEqualTo(sum(report, "published", "unchanged", "duplicate", "rejected", "skipped"));
  }

  private static long sum(JsonNode node, String... names) {
    return List.of(names).stream().mapToLong(name -> node.path(name).asLong()).sum();
  }
}
