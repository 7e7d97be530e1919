package org.cableway.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What gave no record: to be looked at, tried again, or dropped. */
@Command(
    name = "rejected",
    description = "What stands on cables.rejected: look at it, try it again, drop it.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RejectedListCommand.class,
      RejectedShowCommand.class,
      RejectedRetryCommand.class,
      RejectedDropCommand.class
    })
public final class RejectedCommand implements Runnable {

  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "rejected: nothing to do (expected: list, show, retry or drop)");
  }
}
