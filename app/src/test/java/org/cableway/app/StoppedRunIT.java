package org.cableway.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.cableway.contract.serde.CableJson;
import org.cableway.messaging.broker.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is asked to stop commits what it has in hand; asked twice, it leaves it. */
class StoppedRunIT {

  private static final int CABLES = 3_000;

  @TempDir Path folder;

  @Test
  void run_stoppedInAnyWay_goesOn_andNothingIsLostOrTwice() throws Exception {
    Path dump = Files.write(folder.resolve("cables.csv"), Dumps.of(CABLES));
    Random random = new Random(RunIT.seed());
    stopOnce("TERM", dump, random);
    stopTwice("INT", 130, dump, random);

    CliProcess last = CliProcess.runWell(folder, data(), "run", "--report", report(), dump + "");
    assertThat(last.out()).contains("balanced");
    JsonNode report = reported();
    assertThat(report.path("documents").path("found").asInt()).isEqualTo(CABLES);
    // Where one of them came to its end before its signal, the last run finds nothing new.
    int known = report.path("documents").path("known").asInt();
    assertThat(report.path("published").asInt() + known).isEqualTo(CABLES);
    assertThat(published()).hasSize(CABLES).doesNotHaveDuplicates();
  }

  /** All that it had in hand is committed, and what it says is what stands. */
  private void stopOnce(String signal, Path dump, Random random) throws Exception {
    try (CliProcess run = atWork(dump, random)) {
      run.signal(signal);
      assertThat(run.exitCode()).as(run.out() + run.err()).isIn(0, 1);
    }
    assertThat(published()).hasSize(reported().path("published").asInt()).doesNotHaveDuplicates();
  }

  private void stopTwice(String signal, int code, Path dump, Random random) throws Exception {
    try (CliProcess run = atWork(dump, random)) {
      run.signal(signal);
      run.signal(signal);
      // Where it was just done, the second signal comes too late.
      assertThat(run.exitCode()).as(run.out() + run.err()).isIn(0, 1, code);
    }
  }

  /** Somewhere in the first seconds of its work. */
  private CliProcess atWork(Path dump, Random random) throws Exception {
    Files.deleteIfExists(data().resolve("broker.json"));
    CliProcess run =
        CliProcess.start(
            folder, "run", "--data", data() + "", "--report", report(), dump.toString());
    await().atMost(Duration.ofMinutes(2)).until(() -> DataFolder.bootstrap(data()).isPresent());
    long end = System.nanoTime() + Duration.ofMillis(random.nextInt(3_000)).toNanos();
    await().atMost(Duration.ofMinutes(1)).until(() -> System.nanoTime() > end);
    return run;
  }

  private List<String> published() throws Exception {
    return CliProcess.runWell(folder, data(), "tail", "--all", "--format", "envelope")
        .jsonLines()
        .stream()
        .map(line -> line.path("key") + " " + line.path("headers").path("content-hash"))
        .toList();
  }

  private JsonNode reported() throws Exception {
    return CableJson.MAPPER.readTree(Files.readAllBytes(Path.of(report())));
  }

  private String report() {
    return folder.resolve("report.json").toString();
  }

  private Path data() {
    return folder.resolve("data");
  }
}
