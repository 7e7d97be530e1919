package org.cableway.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.cableway.app.CliProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signals to a command that takes for ever to finish what it has in hand. */
class StopIT {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"TERM, 143", "INT, 130", "HUP, 129"})
  void firstSignal_isHeard_andTheSecondEndsAtOnce(String signal, int code) throws Exception {
    IgnoredSignals.assumeHeard("TERM");
    IgnoredSignals.assumeHeard(signal);
    try (CliProcess drill = drill(Duration.ofHours(1))) {
      awaitWord(drill, "working");
      drill.signal("TERM");
      awaitWord(drill, "committing");
      assertThat(drill.alive()).isTrue();
      drill.signal(signal);
      assertThat(drill.exitCode()).as(drill.err()).isEqualTo(code);
    }
  }

  @Test
  void deadline_endsWhatDoesNotFinish() throws Exception {
    IgnoredSignals.assumeHeard("TERM");
    try (CliProcess drill = drill(Duration.ofMillis(200))) {
      awaitWord(drill, "working");
      drill.signal("TERM");
      assertThat(drill.exitCode()).as(drill.err()).isEqualTo(143);
      assertThat(drill.err()).contains("stopping: ");
    }
  }

  private CliProcess drill(Duration deadline) throws Exception {
    return CliProcess.start(folder, StopDrill.class, deadline.toString());
  }

  private static void awaitWord(CliProcess drill, String word) {
    await().atMost(Duration.ofMinutes(1)).until(() -> drill.out().contains(word));
  }
}
