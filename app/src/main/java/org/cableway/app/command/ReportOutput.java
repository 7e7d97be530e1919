package org.cableway.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cableway.app.run.ReportText;
import org.cableway.app.run.RunOutcome;
import org.cableway.contract.serde.CableJson;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code --report}, and the report on the standard output. */
final class ReportOutput {

  @Option(names = "--report", paramLabel = "FILE", description = "Write the report as JSON.")
  Path file;

  /** Writes it; the exit code says whether it is whole, balances and kept to its error budget. */
  int write(RunOutcome outcome) {
    System.out.print(ReportText.of(outcome.report()));
    if (!outcome.complete()) {
      System.out.println("stopped before the end: the same command goes on where this one was");
    }
    if (outcome.overBudget() != null) {
      System.out.println(outcome.overBudget());
    }
    System.out.flush();
    writeFile(outcome);
    return well(outcome) ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private static boolean well(RunOutcome outcome) {
    return outcome.complete() && outcome.report().balanced() && outcome.overBudget() == null;
  }

  private void writeFile(RunOutcome outcome) {
    if (file == null) {
      return;
    }
    try {
      Files.write(file, CableJson.write(outcome.report()));
    } catch (IOException e) {
      throw new UncheckedIOException("report: " + file + " (expected: can be written)", e);
    }
  }
}
