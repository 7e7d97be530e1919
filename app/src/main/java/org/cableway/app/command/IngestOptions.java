package org.cableway.app.command;

import org.cableway.app.run.ErrorBudget;
import org.cableway.app.run.ProgressView;
import org.cableway.app.run.ProgressViews;
import org.cableway.app.run.RunOptions;
import org.cableway.app.settings.Settings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What {@code run} and {@code ingest} have in common. */
final class IngestOptions {

  @Mixin PathsParameter paths;

  @Option(names = "--watch", description = "Stay, and take what arrives, until Ctrl-C.")
  boolean watch;

  @Option(names = "--force", description = "Read known documents again.")
  boolean force;

  @Option(
      names = "--run-id",
      paramLabel = "ID",
      description =
          "Name of the run; default: that of the last run of these paths, if it was"
              + " killed, else a new one.")
  String runId;

  @Option(
      names = "--max-rejected",
      paramLabel = "N|N%",
      description =
          "End early, with exit code 1, when more are rejected: so many, or a share of the"
              + " documents. Nothing is lost: the same command goes on.")
  String mostRejected;

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  RunOptions run(boolean enrich) {
    return new RunOptions(paths.existing(), null, runId, force, watch, enrich, budget());
  }

  private ErrorBudget budget() {
    try {
      return mostRejected == null ? null : ErrorBudget.of(mostRejected);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--max-rejected: " + e.getMessage(), e);
    }
  }

  static ProgressView view(Settings settings) {
    return view(settings, "documents");
  }

  static ProgressView view(Settings settings, String counted) {
    // The launcher looks; Java cannot tell where the standard error goes.
    boolean terminal = Boolean.getBoolean("cableway.terminal");
    return ProgressViews.of(terminal, System.err, settings.progressInterval(), counted);
  }
}
