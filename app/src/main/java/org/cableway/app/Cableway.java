package org.cableway.app;

import java.io.PrintWriter;
import org.cableway.app.cluster.DiskFullException;
import org.cableway.app.cluster.UnreachableException;
import org.cableway.app.command.DoctorCommand;
import org.cableway.app.command.EnrichCommand;
import org.cableway.app.command.ExportCommand;
import org.cableway.app.command.IngestCommand;
import org.cableway.app.command.ParseCommand;
import org.cableway.app.command.RejectedCommand;
import org.cableway.app.command.RemoveCommand;
import org.cableway.app.command.ReprocessCommand;
import org.cableway.app.command.RunCommand;
import org.cableway.app.command.SearchCommand;
import org.cableway.app.command.ShowCommand;
import org.cableway.app.command.StoreCommand;
import org.cableway.app.command.TailCommand;
import org.cableway.app.command.TopicsCommand;
import org.cableway.app.settings.SettingsException;
import org.cableway.ingest.documents.SpoolException;
import org.cableway.store.StoreException;
import org.cableway.store.StoreFullException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParseResult;

/** The {@code cableway} command. */
@Command(
    name = "cableway",
    description = "From diplomatic cables as they are found to enriched records on Kafka.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 all well; 1 the run does not balance, was stopped before its end, or its error"
          + " budget is exceeded; 2 wrong usage or configuration; 3 a service is unreachable; 4 a"
          + " disk is full; 130 (Ctrl-C) or 143 (SIGTERM) stopped at once, by a second signal; 137 out of"
          + " memory."
    },
    subcommands = {
      RunCommand.class,
      ParseCommand.class,
      IngestCommand.class,
      EnrichCommand.class,
      StoreCommand.class,
      TailCommand.class,
      SearchCommand.class,
      ShowCommand.class,
      ExportCommand.class,
      ReprocessCommand.class,
      RemoveCommand.class,
      RejectedCommand.class,
      TopicsCommand.class,
      DoctorCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Cableway {

  private static final int UNREACHABLE = 3;
  private static final int DISK_FULL = 4;

  private Cableway() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    int code = execute(args);
    System.exit(code);
  }

  /** Runs a command in this process. */
  public static int execute(String... args) {
    return new CommandLine(new Cableway())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(100)
        .setExecutionExceptionHandler(Cableway::failed)
        .execute(args);
  }

  private static int failed(Exception e, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (e instanceof DiskFullException
        || e instanceof StoreFullException
        || e instanceof SpoolException) {
      err.println(command.getCommandName() + ": " + e.getMessage());
      return DISK_FULL;
    }
    if (e instanceof UnreachableException || e instanceof StoreException) {
      err.println(command.getCommandName() + ": " + e.getMessage());
      return UNREACHABLE;
    }
    if (e instanceof SettingsException || e instanceof IllegalArgumentException) {
      err.println(command.getCommandName() + ": " + e.getMessage());
      return ExitCode.USAGE;
    }
    e.printStackTrace(err);
    return ExitCode.SOFTWARE;
  }
}
