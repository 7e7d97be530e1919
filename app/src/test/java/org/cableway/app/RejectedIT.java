package org.cableway.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.broker.EmbeddedBroker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a parser of yesterday rejected is drained by the parser of today. */
class RejectedIT {

  private static final int CABLES = 40;

  @TempDir Path folder;

  private Path source;

  private EmbeddedBroker broker;

  @BeforeEach
  void documents() throws Exception {
    broker = EmbeddedBroker.start(data());
    source = Files.createDirectory(folder.resolve("documents"));
    Files.writeString(source.resolve("recipe.txt"), "Two eggs, half a litre of milk, some flour.");
    Files.writeString(source.resolve("broken.zip"), "PK\u0003\u0004 and no more");
  }

  @AfterEach
  void stopBroker() {
    broker.close();
  }

  @Test
  void retry_publishesWhatIsFixed_andCountsWhatIsNot() throws Exception {
    Files.write(source.resolve("cables.csv"), Dumps.of(CABLES));
    BrokenParser.run(KafkaSettings.of(broker.bootstrap()), source);
    assertThat(byCode())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("parser-failed", CABLES + 1L, "archive-damaged", 1L));

    assertThat(cableway("rejected", "retry").out()).contains("balanced");
    assertThat(topic("parsed")).hasSize(CABLES);
    assertThat(rejections())
        .singleElement()
        .satisfies(
            left -> {
              assertThat(left.path("code").textValue()).isEqualTo("no-cable-found");
              assertThat(left.path("attempt").asInt()).isEqualTo(2);
              assertThat(left.path("firstFailedAt").textValue())
                  .isLessThan(left.path("at").textValue());
            });
    String key = rejections().get(0).path("key").textValue();
    assertThat(cableway("rejected", "show", key.substring(0, 12)).out())
        .contains("recipe.txt", "half a litre of milk", "__connect.errors.exception.message");
    assertThat(cableway("rejected", "show", "--raw", key).out())
        .isEqualTo("Two eggs, half a litre of milk, some flour.");

    // What was never on cables.raw is read again by the next run of its source.
    assertThat(cableway("run", source.toString()).out()).contains("archive-damaged 1");
    assertThat(byCode()).containsKeys("archive-damaged", "no-cable-found");
  }

  @Test
  void whatFailsForEver_isLeftAloneInTheEnd_untilItIsDropped() throws Exception {
    BrokenParser.run(KafkaSettings.of(broker.bootstrap()), source);
    cableway("rejected", "retry", "--code", "parser-failed", "--max-attempts", "2");
    assertThat(
            cableway("rejected", "retry", "--code", "no-cable-found", "--max-attempts", "2").out())
        .contains("0 found", "left       1 rejected, 1 of them 2 times or more");
    assertThat(cableway("rejected", "drop", "--code", "no-cable-found").out())
        .contains("dropped    1");
    assertThat(byCode()).containsOnlyKeys("archive-damaged");
    assertThat(CliProcess.run(folder, "rejected", "drop", "--data", data().toString()).exitCode())
        .isEqualTo(2);
  }

  /** Bytes and tombstone stand in one transaction: killed anywhere, nothing is lost or doubled. */
  @Test
  void retry_killedHard_losesNothing() throws Exception {
    int cables = 1_200;
    Files.write(source.resolve("cables.csv"), Dumps.of(cables));
    BrokenParser.run(KafkaSettings.of(broker.bootstrap()), source);
    Random random = new Random(RunIT.seed());
    for (int kill = 0; kill < 2; kill++) {
      killAfter(Duration.ofMillis(1_000 + random.nextInt(6_000)));
    }
    cableway("rejected", "retry", "--code", "parser-failed");
    assertThat(topic("parsed"))
        .extracting(line -> line.path("key") + " " + line.path("headers").path("content-hash"))
        .hasSize(cables)
        .doesNotHaveDuplicates();
    assertThat(byCode())
        .containsExactlyInAnyOrderEntriesOf(Map.of("no-cable-found", 1L, "archive-damaged", 1L));
  }

  /** The broker lives on, with whatever transaction was open. */
  private void killAfter(Duration time) throws Exception {
    try (CliProcess process =
        CliProcess.start(
            folder, "rejected", "retry", "--code", "parser-failed", "--data", data().toString())) {
      long end = System.nanoTime() + time.toNanos();
      await().atMost(Duration.ofMinutes(1)).until(() -> System.nanoTime() > end);
      process.kill();
    }
  }

  private Map<String, Long> byCode() throws Exception {
    Map<String, Long> counts = new TreeMap<>();
    rejections().forEach(line -> counts.merge(line.path("code").textValue(), 1L, Long::sum));
    return counts;
  }

  private List<JsonNode> rejections() throws Exception {
    return cableway("rejected", "list", "--format", "jsonl").jsonLines();
  }

  private List<JsonNode> topic(String name) throws Exception {
    return cableway("tail", "--topic", name, "--all", "--format", "envelope").jsonLines();
  }

  private CliCall cableway(String... arguments) {
    return CliCall.well(broker, data(), arguments);
  }

  private Path data() {
    return folder.resolve("data");
  }
}
