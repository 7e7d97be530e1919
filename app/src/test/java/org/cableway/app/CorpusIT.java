package org.cableway.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.awaitility.Awaitility;
import org.cableway.app.golden.RecordSchema;
import org.cableway.contract.serde.CableJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on real cables, where the folder of {@code cableway.corpus} holds them. */
class CorpusIT {

  /** The rank of the architecture, worked out again from the records. */
  private static final Comparator<JsonNode> BEST =
      Comparator.comparing((JsonNode record) -> !record.path("partial").asBoolean())
          .thenComparing(record -> -record.path("redactions").asInt())
          .thenComparing(CorpusIT::textLength)
          .thenComparing(record -> record.has("released"))
          .thenComparing(record -> record.path("released").asText())
          .thenComparing(record -> record.path("source").path("sha256").asText());

  private static final int KILLS = Integer.getInteger("cableway.kills", 3);

  @TempDir Path folder;
  private CorpusInputs inputs;

  @BeforeEach
  void findCorpus() {
    Path corpus = Path.of(System.getProperty("cableway.corpus", "../shared/corpus"));
    assumeTrue(Files.isDirectory(corpus), corpus + ": no corpus of real cables here: skipped");
    inputs = CorpusInputs.in(corpus);
  }

  /**
   * Every id once, the best copy last, nothing twice; and the order of the inputs does not matter.
   */
  @Test
  void run_ofThreeSources_endsInTheBestCopies_whateverTheOrder() throws Exception {
    List<String> paths = paths();
    List<String> ids = new ArrayList<>(inputs.ids());
    int documents = ids.size();
    ids.addAll(inputs.pastedIds());
    JsonNode report = run("first", paths);
    List<JsonNode> topic = topic("first");

    assertThat(report.path("documents").path("found").asInt()).isEqualTo(documents);
    assertBalanced(report);
    Map<String, JsonNode> records = last(topic);
    assertThat(records.keySet()).isEqualTo(new TreeSet<>(ids));
    assertNothingTwice(topic);
    assertValid(records);
    assertThat(report.path("published").asInt()).isEqualTo(topic.size());
    assertThat(report.path("duplicate").asInt()).isEqualTo(ids.size() - topic.size());
    assertThat(shas(records)).isEqualTo(bestCopies(paths));

    Collections.reverse(paths);
    run("second", paths);
    assertThat(values(last(topic("second")))).isEqualTo(values(records));
  }

  /** Killed hard at random moments and run to the end: the same end, nothing twice. */
  @Test
  void run_killedAtRandomMoments_endsInTheSame() throws Exception {
    long seed = Long.getLong("cableway.seed", System.nanoTime());
    System.out.println("CorpusIT: -Dcableway.seed=" + seed + " -Dcableway.kills=" + KILLS);
    Random random = new Random(seed);
    List<String> paths = paths();
    for (int kill = 0; kill < KILLS; kill++) {
      killWithin(Duration.ofMillis(2_000 + random.nextInt(14_000)), paths);
    }
    JsonNode report = run("killed", paths);
    List<JsonNode> topic = topic("killed");

    assertBalanced(report);
    assertThat(report.path("documents").path("found").asInt()).isEqualTo(inputs.ids().size());
    assertNothingTwice(topic);
    assertThat(shas(last(topic))).isEqualTo(bestCopies(paths));
  }

  private List<String> paths() {
    List<String> paths = new ArrayList<>();
    for (Path path : List.of(inputs.mirror(), inputs.dump(), inputs.blog())) {
      paths.add(path.toAbsolutePath().normalize().toString());
    }
    return paths;
  }

  /** Id to the bytes' hash of the copy that ought to stand. */
  private Map<String, String> bestCopies(List<String> paths) throws Exception {
    Map<String, JsonNode> best = new HashMap<>();
    for (JsonNode record : command(arguments(List.of("parse", "--format", "jsonl"), paths))) {
      best.merge(record.path("id").asText(), record, (a, b) -> BEST.compare(a, b) >= 0 ? a : b);
    }
    return shas(best);
  }

  private JsonNode run(String data, List<String> paths) throws Exception {
    Path report = folder.resolve(data + ".json");
    List<String> options = List.of("run", "--data", data(data), "--report", report.toString());
    try (CliProcess process = CliProcess.run(folder, arguments(options, paths))) {
      assertThat(process.exitCode()).as(process.out() + process.err()).isZero();
    }
    return CableJson.MAPPER.readTree(Files.readString(report));
  }

  private void killWithin(Duration time, List<String> paths) throws Exception {
    List<String> options = List.of("run", "--data", data("killed"));
    try (CliProcess process = CliProcess.start(folder, arguments(options, paths))) {
      long end = System.nanoTime() + time.toNanos();
      Awaitility.await()
          .atMost(Duration.ofMinutes(1))
          .until(() -> System.nanoTime() > end || !process.alive());
      process.kill();
    }
  }

  private List<JsonNode> topic(String data) throws Exception {
    return command("tail", "--all", "--format", "envelope", "--data", data(data));
  }

  private List<JsonNode> command(String... arguments) throws Exception {
    try (CliProcess process = CliProcess.run(folder, arguments)) {
      assertThat(process.exitCode()).as(process.err()).isZero();
      return process.jsonLines();
    }
  }

  private String data(String name) {
    return folder.resolve(name).toString();
  }

  private static String[] arguments(List<String> options, List<String> paths) {
    List<String> all = new ArrayList<>(options);
    all.addAll(paths);
    return all.toArray(String[]::new);
  }

  private static void assertBalanced(JsonNode report) {
    JsonNode found = report.path("documents");
    assertThat(report.path("balanced").asBoolean()).as(report.toString()).isTrue();
    assertThat(found.path("found").asLong())
        .isEqualTo(sum(found, "sent", "known", "skipped", "rejected"));
    assertThat(report.path("seen").asLong())
        .isEqualTo(sum(report, "published", "unchanged", "duplicate", "rejected", "skipped"));
  }

  private static long sum(JsonNode node, String... names) {
    return List.of(names).stream().mapToLong(name -> node.path(name).asLong()).sum();
  }

  private static void assertValid(Map<String, JsonNode> records) {
    RecordSchema schema = new RecordSchema();
    records.forEach(
        (id, record) -> assertThat(schema.errors(CableJson.write(record))).as(id).isEmpty());
  }

  private static void assertNothingTwice(List<JsonNode> topic) {
    assertThat(topic)
        .extracting(line -> line.path("key") + " " + line.path("headers").path("content-hash"))
        .doesNotHaveDuplicates();
  }

  private static Map<String, JsonNode> last(List<JsonNode> topic) {
    Map<String, JsonNode> last = new TreeMap<>();
    topic.forEach(line -> last.put(line.path("key").asText(), line.path("value")));
    return last;
  }

  private static Map<String, String> shas(Map<String, JsonNode> records) {
    Map<String, String> shas = new TreeMap<>();
    records.forEach((id, record) -> shas.put(id, record.path("source").path("sha256").asText()));
    return shas;
  }

  private static Map<String, String> values(Map<String, JsonNode> records) throws IOException {
    Map<String, String> values = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : records.entrySet()) {
      values.put(entry.getKey(), CableJson.MAPPER.writeValueAsString(entry.getValue()));
    }
    return values;
  }

  private static int textLength(JsonNode record) {
    return record.path("text").path("header").asText().length()
        + record.path("text").path("body").asText().length();
  }
}
