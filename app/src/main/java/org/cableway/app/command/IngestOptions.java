package org.cableway.app.command;

import org.cableway.app.run.ProgressView;
import org.cableway.app.run.ProgressViews;
import org.cableway.app.run.RunOptions;
import org.cableway.app.settings.Settings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  RunOptions run(boolean enrich) {
    return new RunOptions(paths.existing(), null, runId, force, watch, enrich);
  }

  static ProgressView view(Settings settings) {
    // The launcher looks; Java cannot tell where the standard error goes.
    boolean terminal = Boolean.getBoolean("cableway.terminal");
    return ProgressViews.of(terminal, System.err, settings.progressInterval());
  }
}
