package org.cableway.app;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.cableway.app.cluster.DiskFullException;
import org.cableway.app.cluster.UnreachableException;
import org.cableway.app.command.ParseCommand;
import org.cableway.app.command.PlainParse;
import org.cableway.app.settings.SettingsException;
import org.cableway.ingest.documents.SpoolException;
import org.cableway.store.StoreException;
import org.cableway.store.StoreFullException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

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
    ParseCommand plain = PlainParse.of(args);
    return plain == null ? executeAny(args) : execute(plain);
  }

  private static int execute(ParseCommand plain) {
    try {
      return plain.call();
    } catch (RuntimeException e) {
      return failed(e, new PrintWriter(System.err, true, Charset.defaultCharset()), "parse");
    }
  }

  private static int executeAny(String... args) {
    CommandLine cableway = new CommandLine(new Cableway());
    Commands.of(args).forEach(cableway::addSubcommand);
    return cableway
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(100)
        .setExecutionExceptionHandler(
            (e, command, parsed) -> failed(e, command.getErr(), command.getCommandName()))
        .execute(args);
  }

  private static int failed(Exception e, PrintWriter err, String command) {
    if (e instanceof DiskFullException
        || e instanceof StoreFullException
        || e instanceof SpoolException) {
      err.println(command + ": " + e.getMessage());
      return DISK_FULL;
    }
    if (e instanceof UnreachableException || e instanceof StoreException) {
      err.println(command + ": " + e.getMessage());
      return UNREACHABLE;
    }
    if (e instanceof SettingsException || e instanceof IllegalArgumentException) {
      err.println(command + ": " + e.getMessage());
      return ExitCode.USAGE;
    }
    e.printStackTrace(err);
    return ExitCode.SOFTWARE;
  }
}
