package org.cableway.benchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {

  private static final Measured ONE =
      new Measured(Duration.ofMillis(1_234), Duration.ofMillis(2_345), 7, 8);
  private static final Measured TWO =
      new Measured(Duration.ofMillis(9), Duration.ofMillis(10), 11, 12);

  @TempDir Path folder;

  @Test
  void of_areTheRoundsOfEarlierAttempts_inOrder() throws IOException {
    results("dump; a").add(Program.FLOOR, ONE);
    results("dump; a").add(Program.FLOOR, TWO);
    results("dump; a").add(Program.PARSE, TWO);
    assertThat(results("dump; a").of(Program.FLOOR)).containsExactly(ONE, TWO);
    assertThat(results("dump; a").of(Program.PARSE)).containsExactly(TWO);
  }

  @Test
  void of_passesOverOtherDumpsAndLinesThatAreCut() throws IOException {
    results("dump b").add(Program.FLOOR, ONE);
    Files.writeString(file(), "dump a;FLOOR;12", StandardOpenOption.APPEND);
    assertThat(results("dump a").of(Program.FLOOR)).isEmpty();
  }

  private Results results(String subject) {
    return new Results(file(), subject);
  }

  private Path file() {
    return folder.resolve("results");
  }
}
